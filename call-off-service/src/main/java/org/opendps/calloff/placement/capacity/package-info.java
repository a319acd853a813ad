/**
 * The places of each service: how many, taken, held and free.
 */
@NullMarked
package org.opendps.calloff.placement.capacity;

import org.jspecify.annotations.NullMarked;
