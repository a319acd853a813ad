package org.opendps.eligibility.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.Refusal;

record PlanEndsBeforeItBegins(LocalDate from, LocalDate until) implements Refusal {

    static void check(LocalDate from, @Nullable LocalDate until) {
        if (until != null && until.isBefore(from)) {
            throw new PlanEndsBeforeItBegins(from, until).refused();
        }
    }

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The plan ends before it begins";
    }

    @Override
    public String detail() {
        return "until " + until + " is before from " + from + ". Correct one of them, or leave until out.";
    }
}
