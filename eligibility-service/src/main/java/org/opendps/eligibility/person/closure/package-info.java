/**
 * The end of a person's record: it is closed when the council has nothing to do with them any more, kept for as long as
 * the rules say, and erased after that. What remains are steps of a case without a name.
 */
@NullMarked
package org.opendps.eligibility.person.closure;

import org.jspecify.annotations.NullMarked;
