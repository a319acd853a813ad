/**
 * Conflicts of interest: whoever scores or moderates declares before, that there is none or what there is. Who has one
 * with a bidder stays out, unless a commissioner writes down what makes it harmless (Procurement Act 2023 ss.81, 82).
 */
@NullMarked
package org.opendps.calloff.evaluation.conflict;

import org.jspecify.annotations.NullMarked;
