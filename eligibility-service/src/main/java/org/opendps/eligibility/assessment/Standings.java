package org.opendps.eligibility.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What later features may know of a person's assessments. */
@ApplicationScoped
public class Standings {

    private final Assessments assessments;

    Standings(Assessments assessments) {
        this.assessments = assessments;
    }

    /** Empty for somebody whose eligibility was never determined. */
    public Optional<Standing> latest(UUID personRef) {
        return assessments
                .latestDetermined(personRef)
                .map(Assessment::determined)
                .map(latest -> new Standing(latest.decision(), latest.policyVersion()));
    }
}
