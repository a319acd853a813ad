package org.opendps.blocks.idempotency;

import org.opendps.blocks.problem.Refusal;

record IdempotencyKeyInFlight(String key) implements Refusal {

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "Still at work";
    }

    @Override
    public String detail() {
        return "A request with the key " + key + " is under way. Repeat it in a moment to get its answer.";
    }
}
