/**
 * A call-off: what is needed for one person, from whom bids are invited, until when, and how they will be compared. From
 * its deadline on it takes no bids, whatever is stored, and it is opened by two people together.
 */
@NullMarked
package org.opendps.calloff.competition;

import org.jspecify.annotations.NullMarked;
