/** Who has read a referral before it was known whom it is about, for that person to see later. */
@NullMarked
package org.opendps.eligibility.referral.reading;

import org.jspecify.annotations.NullMarked;
