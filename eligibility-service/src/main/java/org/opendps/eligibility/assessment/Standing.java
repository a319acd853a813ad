package org.opendps.eligibility.assessment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.criteria.Basis;
import org.opendps.eligibility.criteria.Determination;
import org.opendps.eligibility.criteria.Kind;

/** The determination that stands for a person, and the days of it and of its assessment in London. */
public record Standing(
        UUID assessmentId, Kind kind, Determination determination, LocalDate assessedOn, LocalDate determinedOn) {

    static Standing of(MadeDetermination made, Determination determination) {
        return new Standing(
                made.assessmentId(), made.kind(), determination, made.assessedOn(), London.dateOf(made.determinedAt()));
    }

    /** @see Determination#basis() */
    public Optional<Basis> basis() {
        return determination.basis();
    }
}
