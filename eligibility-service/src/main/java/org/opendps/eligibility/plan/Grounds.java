package org.opendps.eligibility.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.eligibility.allocation.Allocations;
import org.opendps.eligibility.assessment.Determinations;
import org.opendps.eligibility.criteria.Decision;
import org.opendps.eligibility.criteria.Determination;

/** What a support plan rests on: that the person is eligible, and a sum that a panel has seen where it has to. */
@ApplicationScoped
class Grounds {

    private final Determinations determinations;
    private final Allocations allocations;

    Grounds(Determinations determinations, Allocations allocations) {
        this.determinations = determinations;
        this.allocations = allocations;
    }

    /** @throws org.opendps.blocks.problem.Refused 422 {@code person-not-eligible} */
    Determination eligible(UUID personRef) {
        var latest = determinations
                .latest(personRef)
                .orElseThrow(() -> new PersonNotEligible("Nothing has been determined for this person.").refused());
        if (latest.decision() != Decision.ELIGIBLE) {
            throw new PersonNotEligible("The latest determination is " + latest.decision() + ".").refused();
        }
        return latest;
    }

    /** @throws org.opendps.blocks.problem.Refused 422 {@code panel-not-agreed} */
    void mustAllow(UUID personRef, Money weekly) {
        allocations.mustAllow(personRef, weekly);
    }
}
