/**
 * What a bid says: prices, dates, answers and documents, and what is asked of it.
 */
@NullMarked
package org.opendps.calloff.bid.offer;

import org.jspecify.annotations.NullMarked;
