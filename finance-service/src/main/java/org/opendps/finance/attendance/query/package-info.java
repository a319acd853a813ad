/** Questions between a provider and the council about a return, with their answers. */
@NullMarked
package org.opendps.finance.attendance.query;

import org.jspecify.annotations.NullMarked;
