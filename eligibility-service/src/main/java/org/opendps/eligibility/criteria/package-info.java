/** The national eligibility criteria for adults and carers (SI 2015/313), as a pure rule that cites itself. */
@NullMarked
package org.opendps.eligibility.criteria;

import org.jspecify.annotations.NullMarked;
