/** What a council has decided on determinations, by its first day: who signs, and how soon an assessment follows. */
@NullMarked
package org.opendps.eligibility.assessment.policy;

import org.jspecify.annotations.NullMarked;
