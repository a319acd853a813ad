package org.opendps.eligibility.assessment.recording;

import java.time.LocalDate;
import org.opendps.blocks.problem.Refusal;

record AssessedLater(LocalDate on, LocalDate today) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Assessed on a day that has not come";
    }

    @Override
    public String detail() {
        return "An assessment is completed on the day on which the person was assessed or later: today is " + today
                + ", and assessedOn is " + on + ".";
    }
}
