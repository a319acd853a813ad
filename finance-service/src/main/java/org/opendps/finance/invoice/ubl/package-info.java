/** The European electronic invoice (EN 16931) in its UBL 2.1 form, read into what every other invoice is. */
@NullMarked
package org.opendps.finance.invoice.ubl;

import org.jspecify.annotations.NullMarked;
