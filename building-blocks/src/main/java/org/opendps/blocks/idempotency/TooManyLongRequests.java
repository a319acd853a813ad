package org.opendps.blocks.idempotency;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record TooManyLongRequests() implements Refusal {

    @Override
    public int status() {
        return 503;
    }

    @Override
    public String title() {
        return "Others are at work on many rows";
    }

    @Override
    public String detail() {
        return "As many requests of thousands of rows are under way as can be at once. Repeat yours after the time in"
                + " Retry-After, with the same Idempotency-Key.";
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", "30");
    }
}
