package org.opendps.calloff.notice;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record PublicationDayUnsound(LocalDate happenedOn, LocalDate today, String citation) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Not on that day";
    }

    @Override
    public String detail() {
        return happenedOn.isAfter(today)
                ? "It tells of what happens on " + happenedOn
                        + ", which is still ahead: publish it on that day or after."
                : "It tells of " + happenedOn + " and today is " + today + ": say a day between the two.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("happenedOn", happenedOn, "citation", citation);
    }
}
