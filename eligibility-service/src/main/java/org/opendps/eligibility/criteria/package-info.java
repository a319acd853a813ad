/**
 * The national eligibility criteria of SI 2015/313 and the steps of the Care Act 2014 around them: from what an
 * assessment found to a decision that gives its reasons. Pure: it stores nothing and knows nobody.
 */
@NullMarked
package org.opendps.eligibility.criteria;

import org.jspecify.annotations.NullMarked;
