package org.opendps.eligibility.directpayment.policy;

import java.time.LocalDate;
import org.opendps.blocks.problem.Refusal;

record PolicyStartsInPast(LocalDate startsOn, LocalDate today) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "A policy starts today or later";
    }

    @Override
    public String detail() {
        return startsOn + " lies before today, " + today + ". What was agreed by an earlier policy stays as it was"
                + " agreed: let the new one start today or later.";
    }
}
