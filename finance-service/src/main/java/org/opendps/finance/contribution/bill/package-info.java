/** What people are asked to pay to the council; the letter is written where it is known who they are. */
@NullMarked
package org.opendps.finance.contribution.bill;

import org.jspecify.annotations.NullMarked;
