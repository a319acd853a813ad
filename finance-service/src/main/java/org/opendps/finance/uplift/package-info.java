/** What another price would do to what is committed: asked before a council agrees to it, and nothing is changed. */
@NullMarked
package org.opendps.finance.uplift;

import org.jspecify.annotations.NullMarked;
