package org.opendps.eligibility.charging.suspension;

import java.time.LocalDate;
import org.opendps.blocks.problem.Refusal;

record EndsBeforeItBegins(LocalDate starts) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Ends before it begins";
    }

    @Override
    public String detail() {
        return "Charging is suspended from " + starts
                + " on. Send that day or a later one as lastDay, or the day before"
                + " when it should not have been suspended at all.";
    }
}
