/** What the council's policy says about evaluating, as it holds on the day of the deadline: known to all before it. */
@NullMarked
package org.opendps.calloff.evaluation.rule;

import org.jspecify.annotations.NullMarked;
