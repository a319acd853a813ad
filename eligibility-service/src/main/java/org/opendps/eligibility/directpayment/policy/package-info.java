/** What a council has decided about direct payments, by its first day: net or gross, and how much may lie unused. */
@NullMarked
package org.opendps.eligibility.directpayment.policy;

import org.jspecify.annotations.NullMarked;
