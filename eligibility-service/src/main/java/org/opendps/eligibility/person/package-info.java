/** People. The only place in the whole system where a person has a name. */
@NullMarked
package org.opendps.eligibility.person;

import org.jspecify.annotations.NullMarked;
