/**
 * What every bidder is told of the assessment: all of a lot at the same moment, with scores, reasons, and what was better
 * about the winner (Procurement Act 2023 s.50(3), Procurement Regulations 2024 reg 31).
 */
@NullMarked
package org.opendps.calloff.award.summary;

import org.jspecify.annotations.NullMarked;
