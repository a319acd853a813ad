/**
 * A fault of the system that kept bidders out. An officer records it with its reason, and the deadline moves for all, also
 * shortly after it has passed, while nothing was opened.
 */
@NullMarked
package org.opendps.calloff.competition.fault;

import org.jspecify.annotations.NullMarked;
