package org.opendps.eligibility.person.carer;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record CarerOfOneself() implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Nobody is their own carer";
    }

    @Override
    public String detail() {
        return "A carer provides care for another adult. Register the carer as a person and send that reference.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("citation", "Care Act 2014 s.10(3)");
    }
}
