/** Whoever acts for a bidder as an officer of a council does not judge its bids for that council. */
@NullMarked
package org.opendps.calloff.acting;

import org.jspecify.annotations.NullMarked;
