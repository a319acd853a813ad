package org.opendps.eligibility.transition.cohort;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record PeopleUnknown(int named, int known) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Not all of them are people of this council";
    }

    @Override
    public String detail() {
        return "Of " + named + " references " + known + " are of people whom this council has a record of. Take out the"
                + " others, and name nobody twice.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("named", named, "known", known);
    }
}
