/**
 * Who may open the bids of a call-off, and that it takes different persons to do so.
 */
@NullMarked
package org.opendps.calloff.competition.opener;

import org.jspecify.annotations.NullMarked;
