/** Lists as files for a spreadsheet: every list that answers pages of JSON answers text/csv as well. */
@NullMarked
package org.opendps.blocks.export;

import org.jspecify.annotations.NullMarked;
