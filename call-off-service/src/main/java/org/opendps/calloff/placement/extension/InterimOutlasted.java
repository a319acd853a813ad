package org.opendps.calloff.placement.extension;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record InterimOutlasted(LocalDate longest, int weeks) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "An interim is not made longer";
    }

    @Override
    public String detail() {
        return "It was awarded without a competition because it was urgent, and lasts " + weeks
                + " weeks at most, until " + longest
                + ". Award what comes after in the ordinary way: a call-off, or the person's choice.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of(
                "citation", "Procurement Act 2023 Sch 5 paras 13, 14, s.74; the council's policy", "longest", longest);
    }
}
