/** Charging that is suspended for a time, and why. */
@NullMarked
package org.opendps.eligibility.charging.suspension;

import org.jspecify.annotations.NullMarked;
