/** Reviews of support plans (Care Act 2014 s.27): which are due or overdue, and what came of each. */
@NullMarked
package org.opendps.eligibility.plan.review;

import org.jspecify.annotations.NullMarked;
