/**
 * What we know of people's entitlement: the personal budget that stands for a pseudonym, as eligibility announces it.
 */
@NullMarked
package org.opendps.calloff.need;

import org.jspecify.annotations.NullMarked;
