/** What a contract says of absences, for one placement or for all of a provider, where it is not the council's policy. */
@NullMarked
package org.opendps.finance.attendance.agreement;

import org.jspecify.annotations.NullMarked;
