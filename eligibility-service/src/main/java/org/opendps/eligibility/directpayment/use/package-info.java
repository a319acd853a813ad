/** What was made of the money: returns of use, and what has to be given back of it. */
@NullMarked
package org.opendps.eligibility.directpayment.use;

import org.jspecify.annotations.NullMarked;
