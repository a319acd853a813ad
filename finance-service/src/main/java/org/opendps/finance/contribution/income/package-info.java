/** What a council expects people to pay towards what a budget buys, beside what is due and received. */
@NullMarked
package org.opendps.finance.contribution.income;

import org.jspecify.annotations.NullMarked;
