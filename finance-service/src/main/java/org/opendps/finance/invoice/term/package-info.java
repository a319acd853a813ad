/** Until when an invoice is to be paid, and what is owed when it is paid later. Plain rules of law. */
@NullMarked
package org.opendps.finance.invoice.term;

import org.jspecify.annotations.NullMarked;
