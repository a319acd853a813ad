/**
 * Places: how many a provider has, who uses them, who waits for one when there is none, and who is next when one is free.
 */
@NullMarked
package org.opendps.calloff.placement.place;

import org.jspecify.annotations.NullMarked;
