/** Events arrive at least once and take effect exactly once. */
@NullMarked
package org.opendps.blocks.inbox;

import org.jspecify.annotations.NullMarked;
