package org.opendps.eligibility.plan.ground;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

public record NotAdultYet(LocalDate birthday) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Not an adult on the first day";
    }

    @Override
    public String detail() {
        return "The person is 18 on " + birthday + ". Needs may be assessed before, to prepare for adulthood; a support"
                + " plan under the Care Act starts on that day or later.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("citation", "Care Act 2014 s.18(1), s.58");
    }
}
