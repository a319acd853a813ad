/** What became of direct payments and individual service funds: quarterly accounts, and what is too much in them. */
@NullMarked
package org.opendps.finance.directpayment.account;

import org.jspecify.annotations.NullMarked;
