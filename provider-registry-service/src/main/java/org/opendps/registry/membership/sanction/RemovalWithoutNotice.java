package org.opendps.registry.membership.sanction;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

public record RemovalWithoutNotice(LocalDate asked, LocalDate today, String citation) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "A removal is told before it happens";
    }

    @Override
    public String detail() {
        return "The removal would happen on " + asked
                + ". The member is told of it with the reasons before: choose a day after today, " + today + ".";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("citation", citation);
    }
}
