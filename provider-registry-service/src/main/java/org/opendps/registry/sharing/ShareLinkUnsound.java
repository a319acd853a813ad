package org.opendps.registry.sharing;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record ShareLinkUnsound(LocalDate first, LocalDate last) implements Refusal {

    static void check(LocalDate asked, LocalDate today, int longestDays) {
        var last = today.plusDays(longestDays);
        if (asked.isBefore(today) || asked.isAfter(last)) {
            throw new ShareLinkUnsound(today, last).refused();
        }
    }

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Not a possible last day";
    }

    @Override
    public String detail() {
        return "A share link ends on a day from " + first + " to " + last + ". Choose one of these as validUntil.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("first", first, "last", last);
    }
}
