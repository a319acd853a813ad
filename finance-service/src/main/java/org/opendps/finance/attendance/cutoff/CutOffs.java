package org.opendps.finance.attendance.cutoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.opendps.blocks.policy.Policies;
import org.opendps.blocks.time.London;

/** The cut-offs of councils, by their policies. */
@ApplicationScoped
public class CutOffs {

    private final Policies policies;

    CutOffs(Policies policies) {
        this.policies = policies;
    }

    /** Until when the week is to be returned, by the policy of its first day. */
    public Instant ofWeek(String authority, LocalDate monday) {
        return on(authority, monday).ofWeek(monday);
    }

    public Counted counted(String authority, LocalDate monday, Instant sentAt) {
        return Counted.of(on(authority, monday), on(authority, London.dateOf(sentAt)), monday, sentAt);
    }

    private CutOff on(String authority, LocalDate day) {
        return CutOff.of(policies.on(authority, day));
    }
}
