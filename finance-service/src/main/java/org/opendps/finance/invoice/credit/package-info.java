/** What providers take back of their invoices. */
@NullMarked
package org.opendps.finance.invoice.credit;

import org.jspecify.annotations.NullMarked;
