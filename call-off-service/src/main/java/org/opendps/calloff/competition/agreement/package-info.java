/**
 * Members agree on a shorter time for bids: one agreement of each, or the long time stays.
 */
@NullMarked
package org.opendps.calloff.competition.agreement;

import org.jspecify.annotations.NullMarked;
