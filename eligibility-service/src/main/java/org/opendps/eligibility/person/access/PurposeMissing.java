package org.opendps.eligibility.person.access;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record PurposeMissing() implements Refusal {

    @Override
    public int status() {
        return 400;
    }

    @Override
    public String title() {
        return "Why do you look at this person?";
    }

    @Override
    public String detail() {
        return "Send the header " + Purpose.HEADER + " with one of: " + Purpose.CODES
                + ". It is kept and shown to the person on request.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("citation", "UK GDPR Article 5(1)(b), Article 5(2)");
    }
}
