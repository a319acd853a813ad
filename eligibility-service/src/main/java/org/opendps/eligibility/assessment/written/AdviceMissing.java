package org.opendps.eligibility.assessment.written;

import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.problem.Refusal;

record AdviceMissing(UUID determination) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Write reasons and advice first";
    }

    @Override
    public String detail() {
        return "None of the needs is eligible: before the record is sent, write why, and what can meet or reduce the"
                + " needs and prevent or delay more, with POST /v1/determinations/" + determination + "/advice.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("citation", "Care Act 2014 s.13(2), (5)");
    }
}
