/** What the council has agreed with members for a session, as the registry last told of it: a projection. */
@NullMarked
package org.opendps.finance.rate;

import org.jspecify.annotations.NullMarked;
