/** What people's plans say of direct payments and individual service funds: a projection, to be set up and kept to. */
@NullMarked
package org.opendps.finance.directpayment.agreed;

import org.jspecify.annotations.NullMarked;
