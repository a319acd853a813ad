package org.opendps.calloff.placement.place;

import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.problem.Refusal;

record NoPlaceFree(UUID providerId, Usage.Full full, int wanted) implements Refusal {

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
                ? wanted + " places are wanted, and " + full.free() + " of the " + full.places()
                        + " of this provider are free on " + full.date()
                        + ". Choose fewer, other days or another provider; a provider that has more says so in the registry."
                : "All " + full.places() + " places of this provider are taken on " + full.date()
                        + ". Choose other days or another" + " provider, or put the person on its waiting list: POST "
                        + waitingList() + ".";
    }

    private String waitingList() {
        return "/v1/waiting-lists/" + providerId + "/entries";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("date", full.date(), "places", full.places(), "free", full.free(), "waitingList", waitingList());
    }
}
