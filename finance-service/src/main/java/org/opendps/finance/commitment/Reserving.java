package org.opendps.finance.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.blocks.problem.Refused;
import org.opendps.blocks.time.London;
import org.opendps.finance.budget.BudgetLines;
import org.opendps.finance.commitment.Shortfall.Limit;
import org.opendps.finance.ledger.Journal;
import org.opendps.finance.ledger.Ledger;
import org.opendps.finance.person.PersonalBudget;
import org.opendps.finance.person.PersonalBudgetLocks;
import org.opendps.finance.schedule.YearPart;

/** Answers an award: the money is reserved, or refused with the shortfall. Asked again, it answers nothing new. */
@ApplicationScoped
@Transactional
class Reserving {

    private final Commitments commitments;
    private final Replacements replacements;
    private final PersonalBudgetLocks personalBudgets;
    private final BudgetLines budgets;
    private final Ledger ledger;
    private final Outbox outbox;
    private final InstantSource clock;

    Reserving(
            Commitments commitments,
            Replacements replacements,
            PersonalBudgetLocks personalBudgets,
            BudgetLines budgets,
            Ledger ledger,
            Outbox outbox,
            InstantSource clock) {
        this.commitments = commitments;
        this.replacements = replacements;
        this.personalBudgets = personalBudgets;
        this.budgets = budgets;
        this.ledger = ledger;
        this.outbox = outbox;
        this.clock = clock;
    }

    void answer(Terms terms) {
        if (commitments.ofAward(terms.awardId()).isPresent()) {
            return;
        }
        var commitment = decide(terms);
        commitments.persistAndFlush(commitment);
        if (commitment.status() == CommitmentStatus.RESERVED) {
            ledger.post(Journal.reservation(terms.budgetId(), commitment.id(), London.today(clock), commitment.held()));
        }
        outbox.announce(CommitmentEvent.of(commitment));
    }

    private Commitment decide(Terms terms) {
        List<YearPart> parts;
        try {
            parts = terms.schedule().byFinancialYear(terms.sessionCost(), replacements.open(terms.placementId()));
        } catch (Refused uncountable) {
            var why = uncountable.refusal().detail();
            return Commitment.refused(terms, List.of(), new Shortfall(Limit.PERIOD, Money.ZERO, null, why));
        }
        // the person's budget is held first, as always: what is committed for a person changes under that lock
        var person = terms.personRef();
        var budget = person == null ? null : personalBudgets.lock(person, terms.personalBudgetVersion());
        var replaced = replacements.from(terms.placementId(), terms.replacesFrom());
        var increase = Replacement.increase(parts, Replacement.freed(replaced, terms.budgetId()));
        var ofPerson = person == null || budget == null
                ? Optional.<Shortfall>empty()
                : shortfallOfPerson(terms, person, budget, replaced);
        return ofPerson.or(() -> shortfallOfService(terms, increase))
                .map(shortfall -> Commitment.refused(terms, parts, shortfall))
                .orElseGet(() -> Commitment.reserved(terms, parts, increase));
    }

    private Optional<Shortfall> shortfallOfPerson(
            Terms terms, UUID person, PersonalBudget budget, List<Replacement> replaced) {
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

    private Optional<Shortfall> shortfallOfService(Terms terms, List<YearPart> increase) {
        var balances = budgets.find(terms.budgetId(), terms.authority())
                .map(line -> ledger.lock(
                        line.id(), increase.stream().map(YearPart::year).toList()))
                .orElseGet(java.util.Map::of);
        return Funds.shortfallOfService(balances, increase);
    }
}
