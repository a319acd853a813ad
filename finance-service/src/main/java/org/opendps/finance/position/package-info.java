/** How all of a council's money stands, by whatever it is asked for, today or at the end of a past day. */
@NullMarked
package org.opendps.finance.position;

import org.jspecify.annotations.NullMarked;
