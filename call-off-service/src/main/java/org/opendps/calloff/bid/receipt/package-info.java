/**
 * What a bidder holds in hand: number, time, digest of what was sealed, and the service's signature over them. Anybody
 * can check it with the public key, without this service.
 */
@NullMarked
package org.opendps.calloff.bid.receipt;

import org.jspecify.annotations.NullMarked;
