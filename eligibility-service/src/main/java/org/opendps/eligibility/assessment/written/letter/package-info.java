/** The written record as the person reads it: in plain English, as a page and as a tagged PDF. */
@NullMarked
package org.opendps.eligibility.assessment.written.letter;

import org.jspecify.annotations.NullMarked;
