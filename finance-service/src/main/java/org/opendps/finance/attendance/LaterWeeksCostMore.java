package org.opendps.finance.attendance;

import java.util.Map;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refusal;
import org.opendps.finance.schedule.FinancialYear;

/** Somebody was back between two stays in hospital, so that more is paid of the second: and there is no money for it. */
record LaterWeeksCostMore(FinancialYear year, Money more, Money available) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "No money for later weeks";
    }

    @Override
    public String detail() {
        return "By this return " + more.shown() + " more is to be paid for later weeks of " + year
                + ", which were approved before it, and " + available.shown()
                + " is available in the service budget. Have money moved to that budget, and approve then.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("financialYear", year, "more", more, "available", available);
    }
}
