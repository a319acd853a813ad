/**
 * The waiting list of a service that is full, and the offer of a place that comes free.
 */
@NullMarked
package org.opendps.calloff.placement.waiting;

import org.jspecify.annotations.NullMarked;
