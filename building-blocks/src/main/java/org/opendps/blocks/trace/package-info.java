/** One request id from the first call to the last event. */
@NullMarked
package org.opendps.blocks.trace;

import org.jspecify.annotations.NullMarked;
