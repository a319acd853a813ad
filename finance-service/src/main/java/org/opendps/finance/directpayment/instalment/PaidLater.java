package org.opendps.finance.directpayment.instalment;

import java.time.LocalDate;
import org.opendps.blocks.problem.Refusal;

/** What will be paid is not paid. */
record PaidLater(LocalDate paidOn, LocalDate today) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Not paid yet";
    }

    @Override
    public String detail() {
        return "Today is " + today + ". What is paid on " + paidOn + " is written down when it was.";
    }
}
