/** What people are asked to pay, as finance-service tells under a reference: here it becomes a letter to somebody. */
@NullMarked
package org.opendps.eligibility.charging.bill;

import org.jspecify.annotations.NullMarked;
