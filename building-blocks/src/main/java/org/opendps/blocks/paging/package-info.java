/** Lists by keyset: the cost of a page does not depend on how far down the list it is. */
@NullMarked
package org.opendps.blocks.paging;

import org.jspecify.annotations.NullMarked;
