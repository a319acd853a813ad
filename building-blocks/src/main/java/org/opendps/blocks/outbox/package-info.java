/** Public facts leave by way of a table that is written in the transaction of the change itself. */
@NullMarked
package org.opendps.blocks.outbox;

import org.jspecify.annotations.NullMarked;
