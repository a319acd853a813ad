/** What was written down as paid, or as paid back, and was not: kept for ever, with who says so and why. */
@NullMarked
package org.opendps.finance.directpayment.reversal;

import org.jspecify.annotations.NullMarked;
