/** An assessment of needs, and the determination that the criteria make of what it found. */
@NullMarked
package org.opendps.eligibility.assessment;

import org.jspecify.annotations.NullMarked;
