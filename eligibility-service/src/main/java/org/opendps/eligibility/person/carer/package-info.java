/** Which adult is cared for by whom: both are people with references of their own (Care Act 2014 s.10). */
@NullMarked
package org.opendps.eligibility.person.carer;

import org.jspecify.annotations.NullMarked;
