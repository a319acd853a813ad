package org.opendps.eligibility.allocation;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refusal;

record PanelNotAgreed(UUID indicativeBudget, Money weekly, Money indicativeYearly, String tolerancePercent)
        implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "A panel agrees to this first";
    }

    @Override
    public String detail() {
        return "£" + weekly + " a week differs by more than " + tolerancePercent + "% from the indicative budget of £"
                + indicativeYearly + " a year. Propose it at /v1/indicative-budgets/" + indicativeBudget
                + "/proposal with its reason, and have another officer decide. The indicative budget is no cap: what it"
                + " costs to meet eligible needs is what counts.";
    }

    @Override
    public Map<String, Object> facts() {
        var facts = new HashMap<String, Object>();
        facts.put("indicativeBudgetId", indicativeBudget);
        facts.put("citation", "Care Act 2014 s.18(1), s.26(1)");
        return facts;
    }
}
