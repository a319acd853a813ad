package org.opendps.eligibility.assessment;

import java.time.LocalDate;
import java.util.UUID;
import org.opendps.eligibility.criteria.Kind;

/**
 * Said inside the transaction in which an assessment was completed.
 *
 * @param urgent only needs that cannot wait were looked at
 */
public record AssessmentRecorded(UUID assessmentId, UUID personRef, Kind kind, LocalDate assessedOn, boolean urgent) {}
