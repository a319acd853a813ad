package org.opendps.eligibility.plan;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refusal;

record ContributionDiffers(Money said, Money assessed, LocalDate on) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The contribution was assessed otherwise";
    }

    @Override
    public String detail() {
        return "The plan says that the person pays £" + said + " a week; by the financial assessment it is £" + assessed
                + " on " + on + ". Leave adultPays out, or send that sum.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("field", "adultPays", "adultPays", assessed, "citation", "Care Act 2014 s.17, s.26(1)(b)");
    }
}
