/**
 * What councils decide for themselves about money, from a day on: who may move how much between budgets.
 */
@NullMarked
package org.opendps.finance.policy;

import org.jspecify.annotations.NullMarked;
