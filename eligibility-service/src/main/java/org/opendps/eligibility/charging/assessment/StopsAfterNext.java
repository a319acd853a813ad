package org.opendps.eligibility.charging.assessment;

import java.time.LocalDate;
import org.opendps.blocks.problem.Refusal;

record StopsAfterNext(LocalDate ends) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Another assessment holds by then";
    }

    @Override
    public String detail() {
        return "This assessment holds until " + ends + ", when another one takes its place. Send that day or an earlier"
                + " one as lastDay, or stop the one that follows.";
    }
}
