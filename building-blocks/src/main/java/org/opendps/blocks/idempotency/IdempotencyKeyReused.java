package org.opendps.blocks.idempotency;

import org.opendps.blocks.problem.Refusal;

record IdempotencyKeyReused(String key) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Idempotency-Key used before";
    }

    @Override
    public String detail() {
        return "The key " + key + " came with another request before. Use a new key for a new request.";
    }
}
