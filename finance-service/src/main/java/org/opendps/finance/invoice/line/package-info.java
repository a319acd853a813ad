/** A line of an invoice against what was ordered and what was received; each session is invoiced once. */
@NullMarked
package org.opendps.finance.invoice.line;

import org.jspecify.annotations.NullMarked;
