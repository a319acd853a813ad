/** {@code POST /v1/working-day-checks}: when does a period end, counted as one of the two laws counts? */
@NullMarked
package org.opendps.registry.calendar;

import org.jspecify.annotations.NullMarked;
