/** How a council pays a provider: under which number of its finance system, and who writes the invoices. */
@NullMarked
package org.opendps.finance.supplier;

import org.jspecify.annotations.NullMarked;
