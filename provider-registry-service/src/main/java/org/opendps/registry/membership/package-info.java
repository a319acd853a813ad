/** A member: a provider that was admitted to a purchasing system and is invited to its call-offs. */
@NullMarked
package org.opendps.registry.membership;

import org.jspecify.annotations.NullMarked;
