/**
 * Determinations: computed from an assessment and from the circumstances that are known, signed by a second practitioner
 * where the council's policy asks for it, and superseded by the next, never edited.
 */
@NullMarked
package org.opendps.eligibility.assessment.determination;

import org.jspecify.annotations.NullMarked;
