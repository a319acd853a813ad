package org.opendps.eligibility.need.funnel;

import org.opendps.blocks.problem.Refusal;

record PeriodUnclear(int mostQuarters) implements Refusal {

    @Override
    public int status() {
        return 400;
    }

    @Override
    public String title() {
        return "Which period?";
    }

    @Override
    public String detail() {
        return "Send from and until, in this order, with at most " + mostQuarters + " quarters between them.";
    }
}
