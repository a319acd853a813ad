/** What the finance system is given to pay, what it answers, and what providers and the general ledger are told of it. */
@NullMarked
package org.opendps.finance.payrun.payment;

import org.jspecify.annotations.NullMarked;
