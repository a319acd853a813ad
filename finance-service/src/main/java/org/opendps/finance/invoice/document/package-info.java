/** What a provider sends: an invoice or a credit note, whose sums must add up before anybody looks at it. */
@NullMarked
package org.opendps.finance.invoice.document;

import org.jspecify.annotations.NullMarked;
