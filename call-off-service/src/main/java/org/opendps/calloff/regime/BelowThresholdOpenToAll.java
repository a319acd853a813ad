package org.opendps.calloff.regime;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record BelowThresholdOpenToAll(Value value) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Below the threshold nobody is kept out";
    }

    @Override
    public String detail() {
        return "It is estimated at £" + value.gross() + " with VAT, below £" + value.threshold()
                + ": the conditions of a dynamic market may not keep anybody from bidding for it. Use a framework, award by"
                + " the person's choice, or let the council's lawyer confirm the setting below-threshold-route OPEN_TO_ALL.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of(
                "citation",
                "Procurement Act 2023 s.85",
                "setting",
                "below-threshold-route",
                "estimate",
                value.gross(),
                "threshold",
                value.threshold());
    }
}
