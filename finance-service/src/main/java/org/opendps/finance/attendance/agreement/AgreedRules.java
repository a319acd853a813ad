package org.opendps.finance.attendance.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.opendps.blocks.policy.Policies;
import org.opendps.blocks.policy.Policy;
import org.opendps.finance.attendance.rule.AbsenceRules;

/** By which rules absences are paid. */
@ApplicationScoped
public class AgreedRules {

    private final Policies policies;
    private final AbsenceAgreements agreements;

    AgreedRules(Policies policies, AbsenceAgreements agreements) {
        this.policies = policies;
        this.agreements = agreements;
    }

    /**
     * The council's policy, on top of it what is agreed with the provider, on top of that what is agreed for the placement.
     *
     * @param day the first of the week
     */
    public AbsenceRules on(String authority, UUID placement, UUID provider, LocalDate day) {
        Policy policy = policies.on(authority, day);
        var agreed = agreements.startedBy(authority, placement, provider, day).stream()
                .sorted(Comparator.comparing(AbsenceAgreement::isOfOnePlacement))
                .toList();
        for (var agreement : agreed) {
            policy = agreement.on(policy);
        }
        return AbsenceRules.of(policy);
    }
}
