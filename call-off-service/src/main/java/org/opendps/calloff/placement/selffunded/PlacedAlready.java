package org.opendps.calloff.placement.selffunded;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.problem.Refusal;

record PlacedAlready(UUID placementId, LocalDate from, LocalDate until) implements Refusal {

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "Placed already";
    }

    @Override
    public String detail() {
        return "This person has a place for the category at the provider on one of the days already, from " + from
                + " until "
                + until + ": placement " + placementId
                + ". A second one would take a second place. Vary or end that placement, or choose other days.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("placementId", placementId);
    }
}
