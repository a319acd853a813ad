/** Budgets by cost centre, what is allocated to them for each financial year, and how they stand. */
@NullMarked
package org.opendps.finance.budget;

import org.jspecify.annotations.NullMarked;
