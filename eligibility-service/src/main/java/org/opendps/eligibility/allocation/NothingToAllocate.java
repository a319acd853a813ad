package org.opendps.eligibility.allocation;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record NothingToAllocate() implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "No needs to allocate for";
    }

    @Override
    public String detail() {
        return "The latest determination of this person gives no ground to meet needs (neither a duty nor a power that the"
                + " council uses nor urgent needs), or there is none. Assess and determine first; an indicative budget is"
                + " worked out after it.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("citation", "Care Act 2014 s.13, s.26(1)");
    }
}
