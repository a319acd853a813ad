/**
 * Placements that go on although something is not in order with whoever supplies them: somebody has to look, and nothing is
 * cut by itself.
 */
@NullMarked
package org.opendps.calloff.placement.alert;

import org.jspecify.annotations.NullMarked;
