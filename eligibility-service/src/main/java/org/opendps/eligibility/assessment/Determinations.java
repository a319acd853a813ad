package org.opendps.eligibility.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.opendps.eligibility.criteria.Determination;

/** The determination that stands for a person: the latest. */
@ApplicationScoped
public class Determinations {

    private final Assessments assessments;

    Determinations(Assessments assessments) {
        this.assessments = assessments;
    }

    public Optional<Determination> latest(UUID personRef) {
        return standing(personRef).map(Standing::determination);
    }

    public Optional<Standing> standing(UUID personRef) {
        return assessments.latestDetermined(personRef).map(Standing::of);
    }
}
