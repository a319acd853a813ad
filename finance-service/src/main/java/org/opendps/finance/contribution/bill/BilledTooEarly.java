package org.opendps.finance.contribution.bill;

import java.time.LocalDate;
import org.opendps.blocks.problem.Refusal;

/** Nobody is asked to pay for a week that has not ended. */
record BilledTooEarly(LocalDate upTo, LocalDate today) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Not over yet";
    }

    @Override
    public String detail() {
        return "Today is " + today + ". Bill what is due up to a day that is not later than that, not up to " + upTo
                + ".";
    }
}
