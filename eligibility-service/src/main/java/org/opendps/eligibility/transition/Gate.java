package org.opendps.eligibility.transition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.transition.Missing.Item;

/**
 * What is missing before a current service may change on a day. A band of the time before April 2015 is no assessment:
 * it says nothing about these criteria.
 */
public final class Gate {

    private Gate() {}

    public static List<Missing> missing(Facts facts, LocalDate on) {
        var missing = new ArrayList<Missing>();
        if (!isBefore(facts.recordedOn(), on)) {
            missing.add(new Missing(
                    Item.ASSESSMENT,
                    "Assess the person's needs before " + on + ". A band from before April 2015 does not count.",
                    "Care Act 2014 s.9(1), s.27(4)"));
        }
        if (!isBefore(facts.assessedOn(), on) || !isBefore(facts.determinedOn(), on)) {
            missing.add(new Missing(
                    Item.DETERMINATION,
                    "Have eligibility determined from an assessment, before " + on + ".",
                    "Care Act 2014 s.13(1)"));
        } else if (facts.basis() == null) {
            missing.add(new Missing(
                    Item.GROUND,
                    "The determination gives no ground to meet needs: a service ends for that reason only with written"
                            + " reasons, and never for recommissioning.",
                    "Care Act 2014 s.13(5), s.24(2)"));
        }
        if (!isBefore(facts.planAgreedOn(), on)) {
            missing.add(new Missing(
                    Item.SUPPORT_PLAN,
                    "Agree a support plan with the person before " + on + ".",
                    "Care Act 2014 s.25, s.27(5)"));
        }
        if (!hasBudgetOn(facts, on)) {
            missing.add(new Missing(
                    Item.PERSONAL_BUDGET,
                    "A personal budget has to stand on " + on
                            + ": the plan has to have begun by then, not to have ended"
                            + " and not to be suspended, and the determination has to give ground for it.",
                    "Care Act 2014 s.26"));
        }
        return List.copyOf(missing);
    }

    private static boolean isBefore(@Nullable LocalDate day, LocalDate on) {
        return day != null && day.isBefore(on);
    }

    private static boolean hasBudgetOn(Facts facts, LocalDate on) {
        var from = facts.planFrom();
        var until = facts.planUntil();
        boolean covers = from != null && !on.isBefore(from) && (until == null || !on.isAfter(until));
        return covers && facts.basis() != null && !facts.planSuspended();
    }
}
