/** Pounds and pence, exact. */
@NullMarked
package org.opendps.blocks.money;

import org.jspecify.annotations.NullMarked;
