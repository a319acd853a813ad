/** What a support plan is made of, line by line: codes only, no word of anybody. */
@NullMarked
package org.opendps.eligibility.plan.line;

import org.jspecify.annotations.NullMarked;
