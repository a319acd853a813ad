package org.opendps.eligibility.assessment.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opendps.blocks.problem.Refusal;

public record AssessmentIncomplete(List<Completeness.Missing> missing) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The assessment is not complete";
    }

    @Override
    public String detail() {
        return "Still to be written: "
                + missing.stream().map(Completeness.Missing::what).collect(Collectors.joining("; "))
                + ". Save it with PUT /v1/assessments/{id} and complete it then.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("citation", "Care Act 2014 s.9, s.10, s.12", "missing", missing);
    }
}
