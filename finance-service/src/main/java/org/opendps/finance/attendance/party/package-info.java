/** Who says something about attendance, and for whom. */
@NullMarked
package org.opendps.finance.attendance.party;

import org.jspecify.annotations.NullMarked;
