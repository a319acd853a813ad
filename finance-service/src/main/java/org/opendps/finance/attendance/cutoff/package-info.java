/** Until when a week is to be returned, and for which run a return counts. */
@NullMarked
package org.opendps.finance.attendance.cutoff;

import org.jspecify.annotations.NullMarked;
