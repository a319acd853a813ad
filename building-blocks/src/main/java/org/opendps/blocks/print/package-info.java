/** Pages that are printed: tagged, so that they can be heard as well as read (PDF/UA, Equality Act 2010 s.20(6)). */
@NullMarked
package org.opendps.blocks.print;

import org.jspecify.annotations.NullMarked;
