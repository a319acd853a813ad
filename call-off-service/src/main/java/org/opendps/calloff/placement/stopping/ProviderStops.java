package org.opendps.calloff.placement.stopping;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.problem.Refusal;

record ProviderStops(UUID failureId, UUID providerId, LocalDate lastDay) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The provider stops";
    }

    @Override
    public String detail() {
        return "Provider " + providerId + " supports nobody after " + lastDay
                + ", as is recorded at /v1/provider-failures/" + failureId
                + ". Choose another one; if it goes on after all, withdraw that record first.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("failureId", failureId);
    }
}
