/** Dates that act: what is due on a day happens on that day, whether or not anybody looks. */
@NullMarked
package org.opendps.blocks.day;

import org.jspecify.annotations.NullMarked;
