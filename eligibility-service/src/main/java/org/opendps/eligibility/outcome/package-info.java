/** What support has changed, in the person's own words: what a review of outcomes in call-off-service rests on. */
@NullMarked
package org.opendps.eligibility.outcome;

import org.jspecify.annotations.NullMarked;
