/**
 * What is bought: a council asks the members of a purchasing system for bids for one person's support, opens them after
 * the deadline, ranks them, awards one when there is money for it, and has a placement.
 */
@NullMarked
package org.opendps.calloff;

import org.jspecify.annotations.NullMarked;
