/**
 * Where bids are handed in. The time of a request is taken when its complete body is here and before it waits for
 * anything, and the opening waits for whoever was in time, however long they wait for the database.
 */
@NullMarked
package org.opendps.calloff.bid.counter;

import org.jspecify.annotations.NullMarked;
