/** A practitioner assesses somebody: writes, saves, goes on later, completes; or records findings in one go. */
@NullMarked
package org.opendps.eligibility.assessment.recording;

import org.jspecify.annotations.NullMarked;
