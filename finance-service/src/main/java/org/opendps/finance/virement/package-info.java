/**
 * Moving allocated money from one budget to another: within a financial year, zero-sum, approved by somebody else up to
 * their limit (domain rule R6.12).
 */
@NullMarked
package org.opendps.finance.virement;

import org.jspecify.annotations.NullMarked;
