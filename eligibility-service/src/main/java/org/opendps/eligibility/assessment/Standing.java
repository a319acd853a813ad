package org.opendps.eligibility.assessment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.criteria.Basis;
import org.opendps.eligibility.criteria.Determination;
import org.opendps.eligibility.criteria.Kind;

/** The determination that stands for a person, and the days of it and of its assessment in London. */
public record Standing(
        UUID assessmentId, Kind kind, Determination determination, LocalDate assessedOn, LocalDate determinedOn) {

    static Standing of(Assessment assessment) {
        return new Standing(
                assessment.id(),
                assessment.findings().kind(),
                Objects.requireNonNull(assessment.determination()),
                assessment.assessedOn(),
                London.dateOf(Objects.requireNonNull(assessment.determinedAt())));
    }

    /** @see Determination#basis() */
    public Optional<Basis> basis() {
        return determination.basis();
    }
}
