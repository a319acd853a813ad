package org.opendps.registry.regime.term;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

public record LimitTooLong(String limit, int most, String citation) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "More working days than the law allows";
    }

    @Override
    public String detail() {
        return "workingDays." + limit + " can be 1 to " + most + ". A light-touch system may go beyond reg 34 where its"
                + " notice says so: give that notice's number as workingDays.statedIn.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("limit", limit, "most", most, "citation", citation);
    }
}
