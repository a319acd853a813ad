package org.opendps.finance.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.budget.BudgetLine;
import org.opendps.finance.budget.BudgetLines;
import org.opendps.finance.ceiling.LifetimeCeilings;
import org.opendps.finance.commitment.Shortfall.Limit;
import org.opendps.finance.ledger.Ledger;
import org.opendps.finance.person.PersonalBudget;
import org.opendps.finance.person.PersonalBudgetLocks;
import org.opendps.finance.schedule.YearPart;

/** The budgets that what is asked for must keep within; each is locked until the answer stands. */
@ApplicationScoped
class Limits {

    private final Commitments commitments;
    private final PersonalBudgetLocks personalBudgets;
    private final BudgetLines budgets;
    private final LifetimeCeilings ceilings;
    private final Ledger ledger;

    Limits(
            Commitments commitments,
            PersonalBudgetLocks personalBudgets,
            BudgetLines budgets,
            LifetimeCeilings ceilings,
            Ledger ledger) {
        this.commitments = commitments;
        this.personalBudgets = personalBudgets;
        this.budgets = budgets;
        this.ceilings = ceilings;
        this.ledger = ledger;
    }

    /** The person's budget; null when none has to be asked. What is committed for a person changes under this lock. */
    @Nullable
    PersonalBudget lockOfPerson(Terms terms) {
        var person = terms.budgetHolder();
        return person == null ? null : personalBudgets.lock(person, terms.personalBudgetVersion());
    }

    /** What takes the place of as much a week, or more, leaves the person's week no dearer: it makes room at any time. */
    Optional<Shortfall> ofPerson(Terms terms, @Nullable PersonalBudget budget, List<Replacement> replaced) {
        UUID person = terms.budgetHolder();
        if (person == null
                || budget == null
                || Replacement.makeRoomFor(replaced, terms.from(), terms.until(), terms.weeklyCost())) {
            return Optional.empty();
        }
        if (!budget.belongsTo(terms.authority()) || !budget.isEligible()) {
            return Optional.of(Funds.notEligible(terms.weeklyCost()));
        }
        if (!budget.covers(terms.from(), terms.until())) {
            return Optional.of(Funds.notCovered(budget, terms.from(), terms.until()));
        }
        var booked = commitments.booked(person, terms.from(), terms.until(), replaced);
        var committed = Booking.highest(booked, terms.from(), terms.until());
        return Funds.shortfallOfPerson(budget.weeklyAmount(), committed, terms.weeklyCost());
    }

    /** The lifetime is locked before its budgets: two that need both cannot wait for each other. */
    Optional<Shortfall> ofService(Terms terms, List<YearPart> increase) {
        return budgets.find(terms.budgetId(), terms.authority())
                .map(line -> ofLine(line, terms, increase))
                .orElseGet(() -> Optional.of(Funds.notTheCouncils(terms.budgetId())));
    }

    private Optional<Shortfall> ofLine(BudgetLine line, Terms terms, List<YearPart> increase) {
        var lifetime = ceilings.lockHeadroomOf(line.id());
        var balances =
                ledger.lock(line.id(), increase.stream().map(YearPart::year).toList());
        return line.whyNotFor(terms.category(), terms.fundingRoute())
                .map(why -> new Shortfall(Limit.SCOPE, Money.ZERO, null, why))
                .or(() -> Funds.shortfallOfService(balances, increase))
                .or(() -> lifetime.flatMap(left -> Funds.shortfallOfLifetime(left, increase)));
    }
}
