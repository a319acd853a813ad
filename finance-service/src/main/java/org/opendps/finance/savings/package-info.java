/** What a council means to save, against which baseline, and what its spend says of it. */
@NullMarked
package org.opendps.finance.savings;

import org.jspecify.annotations.NullMarked;
