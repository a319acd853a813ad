package org.opendps.calloff.competition.course;

import java.util.List;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

/** Bidders were told what it says. */
public record NoLongerDraft(CallOffStatus currentState, List<String> allowed) implements Refusal {

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "It is no draft any more";
    }

    @Override
    public String detail() {
        return currentState == CallOffStatus.PUBLISHED
                ? "It is published, and everybody who was invited read what it says. Change it with an amendment, which tells"
                        + " them why: POST to amendments of the call-off."
                : "It is " + currentState
                        + ". A draft is changed, and until bids are due what is published is amended; call"
                        + " off anew what is to be otherwise.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("currentState", currentState, "allowed", allowed);
    }
}
