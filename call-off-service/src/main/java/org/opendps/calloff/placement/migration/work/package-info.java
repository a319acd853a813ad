/**
 * Carrying a migration out, row by row, and taking it back before its day.
 */
@NullMarked
package org.opendps.calloff.placement.migration.work;

import org.jspecify.annotations.NullMarked;
