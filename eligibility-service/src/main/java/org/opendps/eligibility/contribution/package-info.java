/**
 * What an adult pays towards a week of support under the Care and Support (Charging) Regulations, SI 2014/2672. Rates
 * are data with a start and an end: where none is loaded, there is no answer.
 */
@NullMarked
package org.opendps.eligibility.contribution;

import org.jspecify.annotations.NullMarked;
