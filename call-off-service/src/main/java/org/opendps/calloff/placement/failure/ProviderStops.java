package org.opendps.calloff.placement.failure;

import java.time.LocalDate;
import java.util.UUID;
import org.opendps.blocks.problem.Refusal;

record ProviderStops(UUID providerId, LocalDate lastDay) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "It is the provider that stops";
    }

    @Override
    public String detail() {
        return "Provider " + providerId + " supports nobody after " + lastDay + ". Choose another one.";
    }
}
