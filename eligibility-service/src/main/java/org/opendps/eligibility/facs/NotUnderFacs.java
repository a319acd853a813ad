package org.opendps.eligibility.facs;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record NotUnderFacs(LocalDate assessedOn) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Not under Fair Access to Care Services";
    }

    @Override
    public String detail() {
        return "Bands were used until 31 March 2015, not on " + assessedOn
                + ". Since 1 April 2015 the national criteria" + " hold: record an assessment.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("citation", "SI 2015/313 reg 1");
    }
}
