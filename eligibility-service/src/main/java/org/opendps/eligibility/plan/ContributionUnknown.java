package org.opendps.eligibility.plan;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record ContributionUnknown() implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "What the person pays is not known";
    }

    @Override
    public String detail() {
        return "Nobody has assessed what the person pays. Make a financial assessment first, or send adultPays.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("field", "adultPays", "citation", "Care Act 2014 s.26(1)(b)");
    }
}
