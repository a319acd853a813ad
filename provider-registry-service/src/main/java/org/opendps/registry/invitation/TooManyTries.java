package org.opendps.registry.invitation;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record TooManyTries(long seconds) implements Refusal {

    @Override
    public int status() {
        return 429;
    }

    @Override
    public String title() {
        return "Too many tries";
    }

    @Override
    public String detail() {
        return "You have tried too many codes in this hour. Wait " + seconds
                + " seconds, and compare the code with the letter meanwhile.";
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", Long.toString(seconds));
    }
}
