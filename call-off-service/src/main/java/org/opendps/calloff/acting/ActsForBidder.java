package org.opendps.calloff.acting;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record ActsForBidder(String name) implements Refusal {

    @Override
    public int status() {
        return 403;
    }

    @Override
    public String title() {
        return "You act for somebody who may bid";
    }

    @Override
    public String detail() {
        return name + " has been able to act, as a support officer, for a provider that bids or may bid for this"
                + " call-off, or is to be awarded it. Ask somebody else of the council.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("citation", "Procurement Act 2023 ss.81, 82");
    }
}
