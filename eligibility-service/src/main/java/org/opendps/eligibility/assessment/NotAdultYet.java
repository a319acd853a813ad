package org.opendps.eligibility.assessment;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record NotAdultYet(LocalDate birthday) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Not an adult on that day";
    }

    @Override
    public String detail() {
        return "The person is 18 on " + birthday
                + ". Assess under the Care Act from that day; before it children's services do.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("citation", "Care Act 2014 s.9(1), s.2(8)");
    }
}
