/**
 * What councils decide for themselves about money, from a day on: who may move how much between budgets, what is paid for
 * absences, until when a week is returned.
 */
@NullMarked
package org.opendps.finance.policy;

import org.jspecify.annotations.NullMarked;
