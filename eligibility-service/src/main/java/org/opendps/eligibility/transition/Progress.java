package org.opendps.eligibility.transition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.assessment.Standing;
import org.opendps.eligibility.criteria.Basis;
import org.opendps.eligibility.plan.SupportPlan;

/** How far a person's case is, kept in one row so that thousands are looked at in one question. */
@Entity
class Progress {

    @Id
    private UUID personRef;

    @Version
    @SuppressWarnings("UnusedVariable")
    private long version;

    private @Nullable LocalDate assessedOn;
    private @Nullable LocalDate determinedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Basis basis;

    private @Nullable UUID planId;
    private @Nullable LocalDate planAgreedOn;
    private @Nullable LocalDate planFrom;
    private @Nullable LocalDate planUntil;
    private boolean planSuspended;

    /** Since when a service may change, as it was told; none while something is missing. */
    private @Nullable LocalDate readySince;

    protected Progress() {}

    Progress(UUID personRef) {
        this.personRef = personRef;
    }

    void determined(Standing standing) {
        assessedOn = standing.assessedOn();
        determinedOn = standing.determinedOn();
        basis = standing.basis().orElse(null);
    }

    void planned(SupportPlan plan) {
        if (plan.isStanding()) {
            planId = plan.id();
            planAgreedOn = plan.agreedOn().orElse(null);
            planFrom = plan.starts();
            planUntil = plan.ends();
            planSuspended = plan.isSuspended();
        } else if (plan.id().equals(planId)) {
            planId = null;
            planAgreedOn = null;
            planFrom = null;
            planUntil = null;
            planSuspended = false;
        }
    }

    /** @return whether it has become ready by what was found now */
    boolean judge(LocalDate today) {
        var facts = facts(assessedOn);
        boolean ready = Gate.missing(facts, facts.earliestChange(today)).isEmpty();
        boolean becomes = ready && readySince == null;
        if (!ready) {
            readySince = null;
        } else if (becomes) {
            readySince = today;
        }
        return becomes;
    }

    Facts facts(@Nullable LocalDate recordedOn) {
        return new Facts(recordedOn, assessedOn, determinedOn, basis, planAgreedOn, planFrom, planUntil, planSuspended);
    }

    @Nullable
    UUID planId() {
        return planId;
    }
}
