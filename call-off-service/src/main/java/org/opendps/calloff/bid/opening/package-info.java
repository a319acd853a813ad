/**
 * The opening: after the deadline, by as many different people as the council asks, none of them an evaluator. Each
 * submitted bid is compared with its receipt, members that are out are set aside, and the list of digests is published,
 * so that no bid is added, dropped or changed unseen.
 */
@NullMarked
package org.opendps.calloff.bid.opening;

import org.jspecify.annotations.NullMarked;
