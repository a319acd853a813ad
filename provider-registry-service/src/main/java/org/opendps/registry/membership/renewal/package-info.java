/** A council asks members to declare anew, within the working days that the law gives. */
@NullMarked
package org.opendps.registry.membership.renewal;

import org.jspecify.annotations.NullMarked;
