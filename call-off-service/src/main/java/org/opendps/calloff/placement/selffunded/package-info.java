/**
 * Places that people pay for themselves: they use places and commit no money, and can become funded on any day, with no
 * gap and in the same place.
 */
@NullMarked
package org.opendps.calloff.placement.selffunded;

import org.jspecify.annotations.NullMarked;
