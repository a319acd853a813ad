package org.opendps.eligibility.plan;

import java.util.Map;
import java.util.Optional;
import org.opendps.blocks.problem.Refusal;
import org.opendps.eligibility.assessment.Standing;
import org.opendps.eligibility.criteria.Decision;

record PersonNotEligible(String latest) implements Refusal {

    /** @return the determination that entitles the person */
    static Standing check(Optional<Standing> latest) {
        return latest.filter(standing -> standing.decision() == Decision.ELIGIBLE)
                .orElseThrow(() -> new PersonNotEligible(
                                latest.map(standing -> standing.decision().name())
                                        .orElse("NONE"))
                        .refused());
    }

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Not determined to be eligible";
    }

    @Override
    public String detail() {
        return "A support plan needs a latest determination of ELIGIBLE; this person's is " + latest
                + ". Assess the person, or their changed needs, and determine first.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("latestDetermination", latest, "citation", "Care Act 2014 s.18(1), s.25");
    }
}
