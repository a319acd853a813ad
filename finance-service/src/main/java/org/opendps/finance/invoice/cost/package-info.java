/** What providers' invoices cost: spent of the sessions that they charge is what they are paid. */
@NullMarked
package org.opendps.finance.invoice.cost;

import org.jspecify.annotations.NullMarked;
