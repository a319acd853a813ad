/**
 * Documents with which a bidder puts something right: kept beside its bid, which stays as it was opened, and never part of
 * its offer.
 */
@NullMarked
package org.opendps.calloff.evaluation.clarification.document;

import org.jspecify.annotations.NullMarked;
