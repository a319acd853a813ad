package org.opendps.registry.notice.content;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

/** Thresholds, days and notices of other services are others: nothing here knows them. */
public record LightTouchOnly() implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "For light-touch services only";
    }

    @Override
    public String detail() {
        return "Care and support are light-touch services, and this system buys nothing else: it knows neither the thresholds"
                + " nor the days of other contracts. Say lightTouch true, or leave it out for now.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("citation", "Procurement Act 2023 s.9");
    }
}
