/** Which sessions are accounted for: attended or not, by which return, and by which commitment they are paid now. */
@NullMarked
package org.opendps.finance.delivery;

import org.jspecify.annotations.NullMarked;
