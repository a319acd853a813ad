/** Money set aside for a placement: reserved while the award is decided, firm once it is confirmed, or refused with the shortfall. */
@NullMarked
package org.opendps.finance.commitment;

import org.jspecify.annotations.NullMarked;
