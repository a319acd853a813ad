/**
 * What people owe of what their support cost the council, week by week, and what of it was received: always what is
 * assessed and what was approved come to, and where that changes, the difference by itself.
 */
@NullMarked
package org.opendps.finance.contribution.charge;

import org.jspecify.annotations.NullMarked;
