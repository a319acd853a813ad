package org.opendps.eligibility.person;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record AdultsOnly(int age, int least) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Too young";
    }

    @Override
    public String detail() {
        return "The person is " + age + ". This system is for adults; somebody can be registered from " + least
                + ", to prepare for adulthood.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("citation", "Care Act 2014 s.2(8), s.58");
    }
}
