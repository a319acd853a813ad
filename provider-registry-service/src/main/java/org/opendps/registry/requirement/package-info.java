/**
 * Which documents a purchasing system asks of its members, from when on, and whether a provider has them in order: what
 * applies to it at all, how much cover is enough, what has run out.
 */
@NullMarked
package org.opendps.registry.requirement;

import org.jspecify.annotations.NullMarked;
