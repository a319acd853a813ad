/**
 * The law under which a purchasing system was set up, as data on the system: one class for each regime answers every
 * question of validity, admission and time limits.
 */
@NullMarked
package org.opendps.registry.regime;

import org.jspecify.annotations.NullMarked;
