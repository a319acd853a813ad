/**
 * What the law says of buying under each regime: who may bid, how long bidders have, when a contract is a public one. One
 * small class for each regime answers; amounts are dated rows with their source.
 */
@NullMarked
package org.opendps.calloff.regime;

import org.jspecify.annotations.NullMarked;
