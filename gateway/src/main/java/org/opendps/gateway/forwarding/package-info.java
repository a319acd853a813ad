/**
 * Passing a request to a service and its answer back, streaming, within limits of size, time and connections.
 */
@NullMarked
package org.opendps.gateway.forwarding;

import org.jspecify.annotations.NullMarked;
