/**
 * The decision for one bid. One commissioner recommends the first in rank, another one awards; finance then reserves the
 * money or says what is missing, and only with the money is the award confirmed.
 */
@NullMarked
package org.opendps.calloff.award;

import org.jspecify.annotations.NullMarked;
