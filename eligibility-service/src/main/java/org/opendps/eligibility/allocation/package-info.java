/**
 * A person's indicative budget: worked out from answers with the council's points table, overridden with a reason, and
 * agreed by a panel where the sum that is wanted differs by more than the council tolerates. Never a cap on eligible need.
 */
@NullMarked
package org.opendps.eligibility.allocation;

import org.jspecify.annotations.NullMarked;
