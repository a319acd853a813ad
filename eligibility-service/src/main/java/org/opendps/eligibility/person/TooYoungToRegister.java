package org.opendps.eligibility.person;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record TooYoungToRegister(int youngest) implements Refusal {

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
        return "Adults are supported here. Somebody can be registered from the age of " + youngest
                + ", for the time after their 18th birthday.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("youngest", youngest, "citation", "Care Act 2014 s.58");
    }
}
