package org.opendps.eligibility.person.retention;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

/** @param lastDay {@link LocalDate#MAX} while no end is known */
public record CaseRuns(String name, LocalDate lastDay, LocalDate closing) implements Refusal {

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "Something still runs for this person";
    }

    @Override
    public String detail() {
        return LocalDate.MAX.equals(lastDay)
                ? "A " + name + " without an end runs for this person. End it, then close the record from that day or"
                        + " later."
                : "A " + name + " lasts until " + lastDay + ", after " + closing
                        + ". Close the record from that day or later.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("citation", "Care Act 2014 s.27");
    }
}
