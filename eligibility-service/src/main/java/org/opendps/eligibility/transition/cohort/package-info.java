/** People whose services are to change together, and how far each of them is. */
@NullMarked
package org.opendps.eligibility.transition.cohort;

import org.jspecify.annotations.NullMarked;
