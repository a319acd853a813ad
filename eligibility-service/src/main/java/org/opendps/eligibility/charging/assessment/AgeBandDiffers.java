package org.opendps.eligibility.charging.assessment;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;
import org.opendps.eligibility.charging.AgeBand;

record AgeBandDiffers(AgeBand given, AgeBand right, LocalDate on) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Another age band";
    }

    @Override
    public String detail() {
        return "By the birth date that is recorded the person is in " + right + " on " + on + ", not in " + given
                + ". Send that one, or correct the birth date first.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("field", "ageBand", "ageBand", right, "citation", "SI 2014/2672 reg 7");
    }
}
