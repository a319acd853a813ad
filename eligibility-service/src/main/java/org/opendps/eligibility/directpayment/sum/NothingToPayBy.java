package org.opendps.eligibility.directpayment.sum;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;
import org.opendps.eligibility.plan.line.FundingRoute;

public record NothingToPayBy(FundingRoute route) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The plan has no line of that route";
    }

    @Override
    public String detail() {
        return "No personal budget with a line " + route + " stands for this person. Agree a support plan that has one"
                + " first: the plan says which needs, how much and how often.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("citation", "Care Act 2014 s.25(1)(e), s.31(1)");
    }
}
