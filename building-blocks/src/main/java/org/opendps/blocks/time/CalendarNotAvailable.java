package org.opendps.blocks.time;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

/** The government has not announced the bank holidays of that year, or we have not loaded them. */
public record CalendarNotAvailable(int year, int first, int last) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Calendar not available";
    }

    @Override
    public String detail() {
        return "The bank holidays are loaded for " + first + " to " + last + ", not for " + year
                + ". Choose a date within these years, or ask the administrator to load the next calendar.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("year", year, "firstYear", first, "lastYear", last);
    }
}
