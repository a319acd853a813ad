/** Money that a person, somebody for them, or a provider holds to meet needs (Care Act 2014 ss.31 to 33): refused with reasons, or approved and agreed, reviewed and ended. Never a call-off. */
@NullMarked
package org.opendps.eligibility.directpayment;

import org.jspecify.annotations.NullMarked;
