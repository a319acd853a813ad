package org.opendps.finance.budget;

import java.util.Map;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refusal;
import org.opendps.finance.schedule.FinancialYear;

record NotSoMuchAvailable(FinancialYear year, Money amount, Money available) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Not so much available";
    }

    @Override
    public String detail() {
        return "The budget has " + available.shown() + " available in " + year + ", and " + amount.shown()
                + " would leave it. What is reserved or committed is needed where it is. Move less, or from another.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("available", available, "shortfall", amount.minus(available));
    }
}
