/**
 * What proves that no bid was added, dropped or changed unseen: the list of digests published at the
 * opening, and the check of a receipt against it.
 */
@NullMarked
package org.opendps.calloff.bid.proof;

import org.jspecify.annotations.NullMarked;
