/** Support plans, and the personal budget that stands once one is agreed (Care Act 2014 ss.25 and 26). */
@NullMarked
package org.opendps.eligibility.plan;

import org.jspecify.annotations.NullMarked;
