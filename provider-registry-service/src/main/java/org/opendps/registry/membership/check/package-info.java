/** Looks at members' documents: invitations pause when one has run out, and resume when it is renewed. */
@NullMarked
package org.opendps.registry.membership.check;

import org.jspecify.annotations.NullMarked;
