/** Proof that the ledger is whole: every journal balances, balances are what was posted, and nobody changed a row. */
@NullMarked
package org.opendps.finance.ledger.verification;

import org.jspecify.annotations.NullMarked;
