/** From a signal to a place: how many came how far, in whole quarters, per area and club. */
@NullMarked
package org.opendps.eligibility.need.funnel;

import org.jspecify.annotations.NullMarked;
