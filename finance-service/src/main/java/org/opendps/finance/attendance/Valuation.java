package org.opendps.finance.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.policy.Policies;
import org.opendps.finance.attendance.rest.Rests;
import org.opendps.finance.attendance.rule.AbsenceRules;
import org.opendps.finance.attendance.rule.Attended;
import org.opendps.finance.attendance.rule.Judged;
import org.opendps.finance.delivery.AbsenceCode;
import org.opendps.finance.delivery.Delivered;

/** Says what is paid for the sessions of a week, by all that is known at this moment. */
@ApplicationScoped
class Valuation {

    private final Delivered delivered;
    private final Rests rests;
    private final Policies policies;

    Valuation(Delivered delivered, Rests rests, Policies policies) {
        this.delivered = delivered;
        this.rests = rests;
        this.policies = policies;
    }

    /** @param policyVersion by which it was judged: of the first day of the week */
    record Valued(List<Judged> sessions, String policyVersion) {

        boolean hasSomebodyInHospital() {
            return sessions.stream().anyMatch(one -> one.session().code() == AbsenceCode.HOSPITAL);
        }
    }

    /** @throws org.opendps.blocks.problem.Refused 422 {@code attended-while-suspended} */
    Valued of(String authority, UUID placementId, UUID providerId, LocalDate monday, List<Attended> sessions) {
        var rules = AbsenceRules.of(policies.on(authority, monday));
        var before = delivered.sinceLastAttended(placementId, providerId, monday, monday.plusDays(6));
        return new Valued(rules.judge(before, sessions, rests.of(placementId)), rules.policyVersion());
    }
}
