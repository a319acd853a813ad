package org.opendps.eligibility.assessment.form;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

public record AdvocateMissing() implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "An advocate has to be arranged first";
    }

    @Override
    public String detail() {
        return "The person has substantial difficulty in taking part, and nobody appropriate supports them. Arrange an"
                + " independent advocate and write down when. Urgent needs can be met meanwhile: POST"
                + " /v1/people/{personRef}/urgent-needs.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("citation", "Care Act 2014 s.67(2), (4), (5)");
    }
}
