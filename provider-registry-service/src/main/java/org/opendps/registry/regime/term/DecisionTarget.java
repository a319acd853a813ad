package org.opendps.registry.regime.term;

import java.time.LocalDate;
import org.opendps.blocks.time.period.WorkingDayRule;

/** By when an application is to be decided, counted how, and whether the law or the council's policy says so. */
public record DecisionTarget(LocalDate due, Basis basis, WorkingDayRule rule, String citation) {

    public static final int RENEWAL = 5;
    private static final int PROMISED = 10;

    public enum Basis {
        STATUTORY,
        POLICY
    }

    public static DecisionTarget statutory(LocalDate received, int workingDays, String citation) {
        var rule = WorkingDayRule.PCR2015_WORKING_DAYS;
        return new DecisionTarget(rule.count(received, workingDays).date(), Basis.STATUTORY, rule, citation);
    }

    /** The Procurement Act names no number of days; ten working days is what councils promise. */
    public static DecisionTarget policy(LocalDate received, WorkingDayLimits limits, String citation) {
        var rule = WorkingDayRule.PA23_WORKING_DAYS;
        var due = rule.count(received, limits.decisionOr(PROMISED)).date();
        return new DecisionTarget(due, Basis.POLICY, rule, citation);
    }
}
