package org.opendps.calloff.placement.place;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.problem.Refusal;

record NoPlaceFree(UUID providerId, LocalDate date, int places, int wanted) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "No place free";
    }

    @Override
    public String detail() {
        return wanted > 1
                ? "Of the " + places + " places of this provider " + wanted + " are not free on " + date
                        + ". Choose fewer, other days or another provider; a provider that has more says so in the registry."
                : "All " + places + " places of this provider are taken on " + date + ". Choose other days or another"
                        + " provider, or put the person on its waiting list: POST " + waitingList() + ".";
    }

    private String waitingList() {
        return "/v1/waiting-lists/" + providerId + "/entries";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("date", date, "places", places, "waitingList", waitingList());
    }
}
