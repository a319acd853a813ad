/** The conditions of direct payments (Care Act 2014 ss.31 and 32, SI 2014/2871) as a checklist: pure rules that cite themselves. */
@NullMarked
package org.opendps.eligibility.directpayment.condition;

import org.jspecify.annotations.NullMarked;
