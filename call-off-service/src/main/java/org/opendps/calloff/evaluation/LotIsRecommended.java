package org.opendps.calloff.evaluation;

import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.problem.Refusal;
import org.opendps.calloff.competition.lot.LotOutcome;

/** What was settled stands while something rests on it. */
public record LotIsRecommended(UUID callOffId, int lot, LotOutcome outcome) implements Refusal {

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "The lot is not open";
    }

    @Override
    public String detail() {
        return outcome == LotOutcome.RECOMMENDED
                ? "Lot " + lot + " is recommended for award. Withdraw that first, at /v1/call-offs/" + callOffId
                        + "/recommendation/withdrawal, or its award."
                : "Lot " + lot + " is decided: " + outcome + ". What was settled about its bids stands.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("lot", lot, "outcome", outcome);
    }
}
