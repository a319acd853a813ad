/** What of a pay run is not paid yet, which department says so and why. */
@NullMarked
package org.opendps.finance.payrun.hold;

import org.jspecify.annotations.NullMarked;
