/**
 * Everything that happened to a call-off, in order, with who did it: rows are only ever added, in the transaction of the
 * step itself. A refused attempt is a row too.
 */
@NullMarked
package org.opendps.calloff.timeline;

import org.jspecify.annotations.NullMarked;
