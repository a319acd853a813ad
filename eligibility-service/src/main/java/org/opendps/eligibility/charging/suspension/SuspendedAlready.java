package org.opendps.eligibility.charging.suspension;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.Refusal;

record SuspendedAlready(LocalDate from, @Nullable LocalDate until) implements Refusal {

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "Suspended already";
    }

    @Override
    public String detail() {
        return "Charging is suspended already from " + from + (until == null ? " on" : " to " + until)
                + ". End that suspension first, or choose other days.";
    }

    @Override
    public Map<String, Object> facts() {
        var facts = new HashMap<String, Object>();
        facts.put("from", from);
        if (until != null) {
            facts.put("until", until);
        }
        return facts;
    }
}
