package org.opendps.eligibility.plan.budget;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.eligibility.assessment.Standing;
import org.opendps.eligibility.criteria.Basis;
import org.opendps.eligibility.criteria.Decision;
import org.opendps.eligibility.criteria.Kind;
import org.opendps.eligibility.plan.SupportPlan;

/**
 * The budget of a person: what the agreed plan says, and the ground that it rests on. Whatever becomes of it that others
 * have to know is a new version of it.
 */
@Entity
class PersonalBudget {

    @Id
    private UUID personRef;

    @Version
    private long version;

    private String authority;
    private UUID supportPlanId;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private String policyVersion;

    @Enumerated(EnumType.STRING)
    private @Nullable Basis basis;

    @Enumerated(EnumType.STRING)
    private @Nullable Kind determinationKind;

    private @Nullable LocalDate determinedOn;
    private @Nullable LocalDate assessedOn;

    @Embedded
    private Contribution contribution;

    /** How often it was told of: so each telling is a version of its own. */
    @SuppressWarnings("UnusedVariable")
    private long told;

    /** Whether the plan that it says is in force. */
    enum State {
        STANDING,
        SUSPENDED,
        ENDED
    }

    protected PersonalBudget() {}

    PersonalBudget(SupportPlan plan, Contribution share, Standing ground) {
        this.personRef = plan.personRef();
        this.authority = plan.authority();
        say(plan, share);
        rest(ground);
    }

    void follow(SupportPlan plan, Contribution share, Standing ground) {
        say(plan, share);
        rest(ground);
    }

    private void say(SupportPlan plan, Contribution share) {
        supportPlanId = plan.id();
        state = State.STANDING;
        contribution = share;
    }

    /** @return whether the person pays something else than before */
    boolean contribute(Contribution share) {
        if (contribution.equals(share)) {
            return false;
        }
        contribution = share;
        told++;
        return true;
    }

    /** @return whether another ground, or none, was found than before */
    boolean judge(Standing latest) {
        if (decision == latest.determination().decision()
                && basis == latest.basis().orElse(null)) {
            return false;
        }
        rest(latest);
        told++;
        return true;
    }

    private void rest(Standing ground) {
        decision = ground.determination().decision();
        policyVersion = ground.determination().policyVersion();
        basis = ground.basis().orElse(null);
        determinationKind = ground.kind();
        determinedOn = ground.determinedOn();
        assessedOn = ground.assessedOn();
    }

    /** What became of its plan. */
    void become(State wanted, SupportPlan plan) {
        state = wanted;
        contribution = contribution.endingWith(plan);
        told++;
    }

    /** Never more than it costs: Care Act 2014 s.14(4). */
    Money adultPays(Money weeklyAmount) {
        return contribution.weekly().min(weeklyAmount);
    }

    /** What is asked for at present: nothing while charging is suspended. */
    Money asked(Money weeklyAmount) {
        return contribution.suspended() ? Money.ZERO : adultPays(weeklyAmount);
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

    State state() {
        return state;
    }

    Decision decision() {
        return decision;
    }

    String policyVersion() {
        return policyVersion;
    }

    Optional<Basis> basis() {
        return Optional.ofNullable(basis);
    }

    Ground ground() {
        return new Ground(determinationKind, determinedOn, basis);
    }

    Optional<LocalDate> assessedOn() {
        return Optional.ofNullable(assessedOn);
    }

    Contribution contribution() {
        return contribution;
    }

    UUID supportPlanId() {
        return supportPlanId;
    }
}
