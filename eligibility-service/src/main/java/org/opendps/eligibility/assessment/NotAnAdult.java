package org.opendps.eligibility.assessment;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record NotAnAdult(LocalDate on) implements Refusal {

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
        return "The person was under 18 on " + on + ". Assess on or after their 18th birthday.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("on", on, "citation", "Care Act 2014 s.2(8)");
    }
}
