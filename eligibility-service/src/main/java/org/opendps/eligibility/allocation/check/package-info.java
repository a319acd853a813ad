/** The sum of an indicative budget for anyone who wants to verify it. Stores nothing, and is told no name. */
@NullMarked
package org.opendps.eligibility.allocation.check;

import org.jspecify.annotations.NullMarked;
