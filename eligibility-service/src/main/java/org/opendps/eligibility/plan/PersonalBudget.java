package org.opendps.eligibility.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.opendps.eligibility.criteria.Decision;
import org.opendps.eligibility.criteria.Determination;

/** The budget of a person: what the agreed plan says. Each agreement and each other decision is a new version of it. */
@Entity
class PersonalBudget {

    @Id
    private UUID personRef;

    @Version
    private long version;

    private String authority;
    private UUID supportPlanId;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private String policyVersion;

    protected PersonalBudget() {}

    PersonalBudget(SupportPlan plan, Determination determination) {
        this.personRef = plan.personRef();
        this.authority = plan.authority();
        follow(plan, determination);
    }

    final void follow(SupportPlan plan, Determination determination) {
        supportPlanId = plan.id();
        decision = determination.decision();
        policyVersion = determination.policyVersion();
    }

    /** @return whether the decision is another one than before */
    boolean judge(Determination latest) {
        if (decision == latest.decision()) {
            return false;
        }
        decision = latest.decision();
        policyVersion = latest.policyVersion();
        return true;
    }

    UUID personRef() {
        return personRef;
    }

    long version() {
        return version;
    }

    String authority() {
        return authority;
    }

    Decision decision() {
        return decision;
    }

    String policyVersion() {
        return policyVersion;
    }

    UUID supportPlanId() {
        return supportPlanId;
    }
}
