/**
 * From the answer of finance to the contract: money, notices, summaries and standstill in the order of the
 * law.
 */
@NullMarked
package org.opendps.calloff.award.confirmation;

import org.jspecify.annotations.NullMarked;
