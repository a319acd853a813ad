package org.opendps.eligibility.charging.assessment;

import java.time.LocalDate;
import org.opendps.blocks.problem.Refusal;

record StopsBeforeStart(LocalDate starts) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Stops before it starts";
    }

    @Override
    public String detail() {
        return "The contribution starts on " + starts
                + ". To charge nothing from it, send the day before as lastDay; to"
                + " change what was paid earlier, stop the assessment of that time.";
    }
}
