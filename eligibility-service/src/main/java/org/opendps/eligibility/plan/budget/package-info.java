/** The personal budget that stands once a plan is agreed (Care Act 2014 s.26), and what whoever buys is told of it. */
@NullMarked
package org.opendps.eligibility.plan.budget;

import org.jspecify.annotations.NullMarked;
