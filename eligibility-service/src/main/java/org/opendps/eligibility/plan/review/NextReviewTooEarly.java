package org.opendps.eligibility.plan.review;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record NextReviewTooEarly(LocalDate wanted, LocalDate reviewedOn) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The next review comes after this one";
    }

    @Override
    public String detail() {
        return wanted + " does not come after this review, of " + reviewedOn
                + ". Give a later day, or leave nextReviewBy" + " out: the rules for reviews say then by when it is.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("field", "nextReviewBy", "citation", "Care Act 2014 s.27(1)");
    }
}
