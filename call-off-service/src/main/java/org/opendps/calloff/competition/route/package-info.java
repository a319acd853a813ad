/** Which way to a contract is lawful for a need, and which is proposed: worked out before anything is drafted. */
@NullMarked
package org.opendps.calloff.competition.route;

import org.jspecify.annotations.NullMarked;
