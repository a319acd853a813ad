/**
 * Which service answers a path: one table of prefixes, and the address of each service.
 */
@NullMarked
package org.opendps.gateway.routing;

import org.jspecify.annotations.NullMarked;
