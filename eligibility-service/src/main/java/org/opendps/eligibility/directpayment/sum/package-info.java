/** What is paid to who holds the money: how much, net or gross, and how often. */
@NullMarked
package org.opendps.eligibility.directpayment.sum;

import org.jspecify.annotations.NullMarked;
