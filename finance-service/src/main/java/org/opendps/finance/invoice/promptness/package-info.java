/** How promptly the council has paid, by half-year: what it publishes. */
@NullMarked
package org.opendps.finance.invoice.promptness;

import org.jspecify.annotations.NullMarked;
