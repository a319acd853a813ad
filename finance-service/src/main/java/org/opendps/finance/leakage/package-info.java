/** Spend that leaks: bought off the system, or above the rate that was agreed. */
@NullMarked
package org.opendps.finance.leakage;

import org.jspecify.annotations.NullMarked;
