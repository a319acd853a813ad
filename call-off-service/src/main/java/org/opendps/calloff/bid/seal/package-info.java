/**
 * What keeps offers unread. The bidder's own copy is closed with the service's key and opened for its bidder only; what is
 * submitted is encrypted to the key pair of its call-off, whose private half is released once, by one query, to the
 * opening.
 */
@NullMarked
package org.opendps.calloff.bid.seal;

import org.jspecify.annotations.NullMarked;
