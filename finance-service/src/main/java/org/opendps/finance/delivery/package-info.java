/** Which sessions are accounted for: what became of them, what part is paid, and by which commitment it is paid now. */
@NullMarked
package org.opendps.finance.delivery;

import org.jspecify.annotations.NullMarked;
