/**
 * A provider fails: who is affected, and who supports them from the day after. Whoever nobody has taken over yet stays
 * in sight.
 */
@NullMarked
package org.opendps.calloff.placement.failure;

import org.jspecify.annotations.NullMarked;
