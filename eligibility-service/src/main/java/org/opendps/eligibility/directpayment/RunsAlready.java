package org.opendps.eligibility.directpayment;

import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.problem.Refusal;

record RunsAlready(String what, UUID id) implements Refusal {

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "One runs already";
    }

    @Override
    public String detail() {
        return "The person has a " + what + " already. It follows the plan by itself; end it before another is made.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("id", id.toString());
    }
}
