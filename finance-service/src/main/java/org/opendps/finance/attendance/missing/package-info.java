/** Weeks that were planned and of which nobody returned anything by the cut-off. */
@NullMarked
package org.opendps.finance.attendance.missing;

import org.jspecify.annotations.NullMarked;
