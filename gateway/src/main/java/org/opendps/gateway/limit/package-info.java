/**
 * How much is taken from one client, one address and for one service, so that no one of them takes the door from the
 * others.
 */
@NullMarked
package org.opendps.gateway.limit;

import org.jspecify.annotations.NullMarked;
