/** The gate of a transition: nobody's current service changes for recommissioning before an assessment and a support plan are dated, and a personal budget stands. */
@NullMarked
package org.opendps.eligibility.transition;

import org.jspecify.annotations.NullMarked;
