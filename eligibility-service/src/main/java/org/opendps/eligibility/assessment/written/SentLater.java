package org.opendps.eligibility.assessment.written;

import java.time.LocalDate;
import org.opendps.blocks.problem.Refusal;

record SentLater(LocalDate on, LocalDate determinedOn, LocalDate today) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Not a day on which it can have been sent";
    }

    @Override
    public String detail() {
        return "It was determined on " + determinedOn + " and today is " + today + ": the record was sent on one of"
                + " these days or between them, not on " + on + ".";
    }
}
