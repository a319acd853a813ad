/** The course of a support plan after it was agreed: when it is reviewed, why it is suspended, and why it ends. */
@NullMarked
package org.opendps.eligibility.plan.course;

import org.jspecify.annotations.NullMarked;
