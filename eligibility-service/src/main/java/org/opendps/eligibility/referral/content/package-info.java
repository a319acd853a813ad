/** What a referral says of somebody, and the consent without which it is none. */
@NullMarked
package org.opendps.eligibility.referral.content;

import org.jspecify.annotations.NullMarked;
