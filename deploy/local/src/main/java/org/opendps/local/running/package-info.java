/**
 * Processes: starting them, waiting until they answer, telling about it, and stopping them in order.
 */
@NullMarked
package org.opendps.local.running;

import org.jspecify.annotations.NullMarked;
