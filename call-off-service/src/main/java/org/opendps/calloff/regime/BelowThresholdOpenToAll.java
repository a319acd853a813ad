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
        return inWords() + " with VAT, below " + value.threshold().shown()
                + ": the conditions of a dynamic market may not keep anybody from bidding for it. Use a framework, award by"
                + " the person's choice, or let the council's lawyer confirm the setting below-threshold-route OPEN_TO_ALL.";
    }

    private String inWords() {
        return value.gross().isMoreThan(value.mostPayable())
                ? "It is estimated at " + value.gross().shown() + ", and at the most can cost "
                        + value.mostPayable().shown()
                : "It is estimated at " + value.gross().shown();
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
                "payable",
                value.mostPayable(),
                "threshold",
                value.threshold());
    }
}
