/** When placements rest, as call-off-service last told of it: a projection. */
@NullMarked
package org.opendps.finance.attendance.rest;

import org.jspecify.annotations.NullMarked;
