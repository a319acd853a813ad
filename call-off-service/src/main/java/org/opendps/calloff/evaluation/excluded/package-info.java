/** Bids that no longer count, each with its ground, so that it can be told and taken back. */
@NullMarked
package org.opendps.calloff.evaluation.excluded;

import org.jspecify.annotations.NullMarked;
