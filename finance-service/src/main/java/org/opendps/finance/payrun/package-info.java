/**
 * What is owed becomes what is paid: a run gathers what was approved and not paid, is reviewed, approved by somebody else
 * and settled; what changed after payment is a line of its own in the next.
 */
@NullMarked
package org.opendps.finance.payrun;

import org.jspecify.annotations.NullMarked;
