/** What people are to pay a week and from when to when, as eligibility-service told of it: a projection. */
@NullMarked
package org.opendps.finance.contribution.assessed;

import org.jspecify.annotations.NullMarked;
