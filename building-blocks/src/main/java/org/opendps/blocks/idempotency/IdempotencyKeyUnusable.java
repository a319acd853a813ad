package org.opendps.blocks.idempotency;

import org.opendps.blocks.problem.Refusal;

record IdempotencyKeyUnusable(int longest) implements Refusal {

    @Override
    public int status() {
        return 400;
    }

    @Override
    public String title() {
        return "Not an Idempotency-Key";
    }

    @Override
    public String detail() {
        return "Send an Idempotency-Key of 1 to " + longest + " characters, such as a UUID, or leave it out.";
    }
}
