package org.opendps.eligibility.person.closure;

import java.time.LocalDate;
import org.opendps.blocks.problem.Refusal;

record ClosesLater(LocalDate on, LocalDate today) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "That day has not come";
    }

    @Override
    public String detail() {
        return "A record is closed from today (" + today + ") or an earlier day, not from " + on + ".";
    }
}
