/** Why spend is other than the baseline: by price, by volume, or by the mix of the two. Plain arithmetic. */
@NullMarked
package org.opendps.finance.savings.mix;

import org.jspecify.annotations.NullMarked;
