/**
 * What was delivered by the end of a month and not invoiced by then, as it stood that evening: approved or not, out of
 * every budget, and taken back the next morning by itself.
 */
@NullMarked
package org.opendps.finance.accrual;

import org.jspecify.annotations.NullMarked;
