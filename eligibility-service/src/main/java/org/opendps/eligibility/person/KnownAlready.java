package org.opendps.eligibility.person;

import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.problem.Refusal;

record KnownAlready(UUID personRef) implements Refusal {

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "This person is registered";
    }

    @Override
    public String detail() {
        return "Your council has a person with this NHS number: " + personRef + ". Work on with that one.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("personRef", personRef);
    }
}
