/**
 * What a bidder does: begin a bid, change it, submit it, withdraw it, and keep the receipt. All of it until the deadline,
 * by the time at which the complete request arrived.
 */
@NullMarked
package org.opendps.calloff.bid.tender;

import org.jspecify.annotations.NullMarked;
