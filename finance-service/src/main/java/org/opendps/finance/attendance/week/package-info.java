/** One week of one placement and provider: what a return of it must account for, and what it costs. */
@NullMarked
package org.opendps.finance.attendance.week;

import org.jspecify.annotations.NullMarked;
