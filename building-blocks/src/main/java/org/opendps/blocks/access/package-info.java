/** Who is calling, and what belongs to them. */
@NullMarked
package org.opendps.blocks.access;

import org.jspecify.annotations.NullMarked;
