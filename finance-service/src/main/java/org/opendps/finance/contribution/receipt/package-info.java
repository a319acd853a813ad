/** What people have paid to the council towards their support. */
@NullMarked
package org.opendps.finance.contribution.receipt;

import org.jspecify.annotations.NullMarked;
