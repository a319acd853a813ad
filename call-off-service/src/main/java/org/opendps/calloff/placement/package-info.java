/**
 * What an award leads to: the running support of one person by one provider, on terms that follow one another. A
 * placement begins, rests, goes on and ends by its days; whatever changes it is a step of its own, in a folder below.
 */
@NullMarked
package org.opendps.calloff.placement;

import org.jspecify.annotations.NullMarked;
