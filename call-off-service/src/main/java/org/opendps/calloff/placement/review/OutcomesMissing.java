package org.opendps.calloff.placement.review;

import java.util.List;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record OutcomesMissing(List<String> missing) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Not every outcome was looked at";
    }

    @Override
    public String detail() {
        return "The support plan names outcomes of which the review says nothing: " + String.join(", ", missing)
                + ". Say for each whether it is MET, PARTLY or NOT.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("missing", missing, "citation", "Care Act 2014 s.27");
    }
}
