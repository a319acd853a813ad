package org.opendps.eligibility.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** The budget that stands for a person: what the agreed plan says. Each agreement is a new version of it. */
@Entity
class PersonalBudget {

    @Id
    private UUID personRef;

    @Version
    private long version;

    private String authority;
    private UUID supportPlanId;

    protected PersonalBudget() {}

    PersonalBudget(SupportPlan plan) {
        this.personRef = plan.personRef();
        this.authority = plan.authority();
        this.supportPlanId = plan.id();
    }

    void follow(SupportPlan plan) {
        supportPlanId = plan.id();
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

    UUID supportPlanId() {
        return supportPlanId;
    }
}
