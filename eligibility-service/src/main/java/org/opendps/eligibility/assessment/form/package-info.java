/**
 * What an assessment writes down (Care Act 2014 ss.9 to 12, SI 2014/2827): in the person's own words and in the
 * assessor's, with all that the law asks to be looked at, and what is still missing before it is complete.
 */
@NullMarked
package org.opendps.eligibility.assessment.form;

import org.jspecify.annotations.NullMarked;
