/**
 * For which provider a request is made: its own people, a portal with its mandate, or a council's support officer with
 * its consent. Who acts for a bidder as an officer of a council does not judge its bids for that council.
 */
@NullMarked
package org.opendps.calloff.acting;

import org.jspecify.annotations.NullMarked;
