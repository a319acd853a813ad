package org.opendps.calloff.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendps.blocks.money.Money;

/** What other features ask about a person, whom they know by a pseudonym only. */
@ApplicationScoped
public class Entitlement {

    private final PersonalBudgets budgets;

    Entitlement(PersonalBudgets budgets) {
        this.budgets = budgets;
    }

    /**
     * The personal budget that the council agreed with the person and that stands from the first to the last day of the
     * support, both included.
     *
     * @throws org.opendps.blocks.problem.Refused 422 {@code person-not-eligible}; also for a person of another council,
     *     of whom nothing may be known here
     */
    public PersonalBudget of(UUID personRef, String authority, LocalDate from, LocalDate until) {
        return budgets.findByIdOptional(personRef)
                .filter(budget -> budget.belongsTo(authority) && budget.standsOn(from) && budget.standsOn(until))
                .orElseThrow(() -> new PersonNotEligible(personRef, from, until).refused());
    }

    /** Whether eligibility has ever told of a budget of the person, whatever has become of it. */
    public boolean isKnown(UUID personRef) {
        return budgets.findByIdOptional(personRef).isPresent();
    }

    /** What the support that the council buys for the person may cost in a week, whether or not the budget still stands. */
    public Optional<Money> weeklyAmount(UUID personRef) {
        return budgets.findByIdOptional(personRef).map(PersonalBudget::weeklyAmount);
    }

    /** The version of the person's budget as it is known here; 0, the first, when none is. */
    public long versionOf(UUID personRef) {
        return budgets.findByIdOptional(personRef)
                .map(PersonalBudget::heardVersion)
                .orElse(0L);
    }

    /** What the support of a category is to further, by the person's plan; none when the plan does not say. */
    public Set<String> outcomes(UUID personRef, String category) {
        return budgets.findByIdOptional(personRef).stream()
                .flatMap(budget -> budget.lines().stream())
                .filter(line -> line.category().equals(category))
                .flatMap(line -> line.outcomes().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether what is bought for the person meets urgent needs, before an assessment (Care Act 2014 s.19(3)). */
    public boolean isUrgent(UUID personRef) {
        return budgets.findByIdOptional(personRef)
                .map(PersonalBudget::basis)
                .filter("URGENT"::equals)
                .isPresent();
    }
}
