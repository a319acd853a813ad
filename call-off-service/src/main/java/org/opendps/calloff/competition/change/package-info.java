/**
 * What happens to a call-off after its publication other than bids: it is amended, held up, goes on, or ends without an
 * award. Everybody who was invited is told why.
 */
@NullMarked
package org.opendps.calloff.competition.change;

import org.jspecify.annotations.NullMarked;
