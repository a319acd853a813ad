/**
 * Budgets brought in from a file with a stated total. Where the parts add up to something else, both figures are kept and
 * nothing is posted until somebody has resolved the difference with a reason.
 */
@NullMarked
package org.opendps.finance.reconciliation;

import org.jspecify.annotations.NullMarked;
