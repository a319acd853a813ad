/** Financial assessments as they are kept (Care Act 2014 s.17): from which day each holds, and until when. */
@NullMarked
package org.opendps.eligibility.charging.assessment;

import org.jspecify.annotations.NullMarked;
