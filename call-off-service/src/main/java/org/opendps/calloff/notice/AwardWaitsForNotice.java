package org.opendps.calloff.notice;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record AwardWaitsForNotice() implements Refusal {

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "An award waits for it";
    }

    @Override
    public String detail() {
        return "An award of a public contract waits for this notice: publish it and record that, or withdraw the award.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("citation", "Procurement Act 2023 s.50(1)");
    }
}
