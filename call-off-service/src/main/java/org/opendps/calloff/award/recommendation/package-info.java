/**
 * The offer that evaluation puts forward for a lot, at what price and on what terms.
 */
@NullMarked
package org.opendps.calloff.award.recommendation;

import org.jspecify.annotations.NullMarked;
