/**
 * What a council may decide for itself about how it buys: limits, periods and numbers, by the day from which they hold.
 * What it has not decided is customary, and says where it comes from.
 */
@NullMarked
package org.opendps.calloff.policy;

import org.jspecify.annotations.NullMarked;
