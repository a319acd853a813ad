package org.opendps.eligibility.plan.ground;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.eligibility.allocation.Allocations;
import org.opendps.eligibility.assessment.Determinations;
import org.opendps.eligibility.assessment.Standing;

/**
 * What a support plan rests on: a duty, a power that the council uses, or urgent needs; and a sum that a panel has seen
 * where it has to.
 */
@ApplicationScoped
public class Grounds {

    private final Determinations determinations;
    private final Allocations allocations;

    Grounds(Determinations determinations, Allocations allocations) {
        this.determinations = determinations;
        this.allocations = allocations;
    }

    /** @throws org.opendps.blocks.problem.Refused 422 {@code person-not-eligible} */
    public Standing of(UUID personRef) {
        var standing = determinations
                .standing(personRef)
                .orElseThrow(() -> new PersonNotEligible("Nothing has been determined for this person.").refused());
        if (standing.basis().isEmpty()) {
            throw new PersonNotEligible("The latest determination is "
                            + standing.determination().decision()
                            + ", which leaves no duty, and the council has not chosen to meet the needs.")
                    .refused();
        }
        return standing;
    }

    /** @throws org.opendps.blocks.problem.Refused 422 {@code panel-not-agreed} */
    public void mustAllow(UUID personRef, Money weekly) {
        allocations.mustAllow(personRef, weekly);
    }
}
