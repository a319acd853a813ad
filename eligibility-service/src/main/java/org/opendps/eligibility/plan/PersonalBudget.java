package org.opendps.eligibility.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.opendps.eligibility.assessment.Standing;
import org.opendps.eligibility.criteria.Decision;

/** What stands for a person: the agreed plan and what entitles to it. Its version goes on from plan to plan. */
@Entity
@Table(name = "personal_budget")
class PersonalBudget {

    @Id
    private UUID personRef;

    @Version
    private long version;

    private UUID supportPlanId;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private String policyVersion;

    protected PersonalBudget() {}

    PersonalBudget(SupportPlan plan, Standing standing) {
        this.personRef = plan.personRef();
        this.supportPlanId = plan.id();
        this.decision = standing.decision();
        this.policyVersion = standing.policyVersion();
    }

    void follow(SupportPlan plan, Standing standing) {
        supportPlanId = plan.id();
        decision = standing.decision();
        policyVersion = standing.policyVersion();
    }

    UUID personRef() {
        return personRef;
    }

    long version() {
        return version;
    }

    UUID supportPlanId() {
        return supportPlanId;
    }

    Decision decision() {
        return decision;
    }

    String policyVersion() {
        return policyVersion;
    }
}
