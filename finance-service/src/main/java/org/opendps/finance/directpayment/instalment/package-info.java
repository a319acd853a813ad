/** What falls due of direct payments and individual service funds, ahead and by the day, and when it was paid. */
@NullMarked
package org.opendps.finance.directpayment.instalment;

import org.jspecify.annotations.NullMarked;
