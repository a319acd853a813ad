package org.opendps.registry.application.declaration;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;
import org.opendps.blocks.time.London;
import org.opendps.registry.application.decision.Refusals;
import org.opendps.registry.purchasing.Listing;

/** The council's own policy for this system, if it has one. */
public record LockedOut(LocalDate until, int refusals) implements Refusal {

    /** The count goes on over time: who is refused again after waiting waits again. */
    public static void check(Listing system, Refusals refusals, LocalDate today) {
        var policy = system.rulebook().reapplication();
        var last = refusals.last();
        if (policy == null || last == null || refusals.count() < policy.afterRefusals()) {
            return;
        }
        var until = London.dateOf(last).plusMonths(policy.lockOutMonths());
        if (today.isBefore(until)) {
            throw new LockedOut(until, refusals.count()).refused();
        }
    }

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Not yet";
    }

    @Override
    public String detail() {
        return "After " + refusals + " refusals this council takes a new application from " + until
                + " on. Until then, mend what the last refusal named; the council's support officer can help.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("from", until, "refusals", refusals);
    }
}
