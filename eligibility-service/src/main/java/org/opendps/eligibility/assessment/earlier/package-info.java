/** What earlier versions stored in plain text, and how it is closed at the next start. */
@NullMarked
package org.opendps.eligibility.assessment.earlier;

import org.jspecify.annotations.NullMarked;
