package org.opendps.calloff.placement.waiting;

import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.problem.Refusal;

record WaitingAlready(UUID entryId) implements Refusal {

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "Waiting already";
    }

    @Override
    public String detail() {
        return "This person is on the provider's waiting list for this category already, as " + entryId
                + ". Withdraw that entry first if the days are to be others; the new one goes to the end of the list.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("entryId", entryId);
    }
}
