/** Why the council does not pay what was asked for, told to the provider, with the days on which the clock stood. */
@NullMarked
package org.opendps.finance.invoice.dispute;

import org.jspecify.annotations.NullMarked;
