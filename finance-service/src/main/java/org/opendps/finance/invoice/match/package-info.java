/** Order, delivery and invoice side by side: what may be paid, and what is disputed. */
@NullMarked
package org.opendps.finance.invoice.match;

import org.jspecify.annotations.NullMarked;
