/** Assessments of need, and the determination that follows from each: computed, never typed. */
@NullMarked
package org.opendps.eligibility.assessment;

import org.jspecify.annotations.NullMarked;
