/**
 * The written record of a determination (Care Act 2014 s.13(2), s.12(3)): in plain English as a page and as a tagged
 * PDF, with the practitioner's reasons and advice, and to whom it was sent.
 */
@NullMarked
package org.opendps.eligibility.assessment.written;

import org.jspecify.annotations.NullMarked;
