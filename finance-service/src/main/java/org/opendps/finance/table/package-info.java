/** Files of rows that people send out of a spreadsheet: read by the names of their columns, or refused whole. */
@NullMarked
package org.opendps.finance.table;

import org.jspecify.annotations.NullMarked;
