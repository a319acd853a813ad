/** Urgent needs (Care Act 2014 s.19(3)): met before anything is assessed, and followed by an assessment until a day. */
@NullMarked
package org.opendps.eligibility.assessment.urgent;

import org.jspecify.annotations.NullMarked;
