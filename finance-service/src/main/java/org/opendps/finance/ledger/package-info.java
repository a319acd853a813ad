/**
 * Double entry, append-only: every pound of a budget year is available, reserved, committed, accrued or spent, and
 * never two of them.
 */
@NullMarked
package org.opendps.finance.ledger;

import org.jspecify.annotations.NullMarked;
