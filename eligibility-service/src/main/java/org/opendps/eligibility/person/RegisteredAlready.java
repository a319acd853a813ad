package org.opendps.eligibility.person;

import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.problem.Refusal;

record RegisteredAlready(UUID personRef) implements Refusal {

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "Registered already";
    }

    @Override
    public String detail() {
        return "Your council knows somebody with this NHS number. Go on with that personRef.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("personRef", personRef);
    }
}
