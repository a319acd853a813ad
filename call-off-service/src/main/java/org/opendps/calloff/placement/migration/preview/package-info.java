/**
 * What a migration would do, row by row: rates, gate, budget and the block that would stand empty.
 */
@NullMarked
package org.opendps.calloff.placement.migration.preview;

import org.jspecify.annotations.NullMarked;
