/**
 * Paths that every service answers: one request becomes one for each service, and their answers become one.
 */
@NullMarked
package org.opendps.gateway.fanout;

import org.jspecify.annotations.NullMarked;
