package org.opendps.finance.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.blocks.problem.Refused;
import org.opendps.blocks.time.London;
import org.opendps.finance.budget.BudgetLines;
import org.opendps.finance.commitment.Shortfall.Limit;
import org.opendps.finance.ledger.Journal;
import org.opendps.finance.ledger.Ledger;
import org.opendps.finance.person.PersonalBudgetLocks;
import org.opendps.finance.schedule.YearPart;

/** Answers an award: the money is reserved, or refused with the shortfall. Asked again, it answers nothing new. */
@ApplicationScoped
@Transactional
class Reserving {

    private final Commitments commitments;
    private final PersonalBudgetLocks personalBudgets;
    private final BudgetLines budgets;
    private final Ledger ledger;
    private final Outbox outbox;
    private final InstantSource clock;

    Reserving(
            Commitments commitments,
            PersonalBudgetLocks personalBudgets,
            BudgetLines budgets,
            Ledger ledger,
            Outbox outbox,
            InstantSource clock) {
        this.commitments = commitments;
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
            ledger.post(
                    Journal.reservation(terms.budgetId(), commitment.id(), London.today(clock), commitment.parts()));
        }
        outbox.announce(CommitmentEvent.of(commitment));
    }

    private Commitment decide(Terms terms) {
        List<YearPart> parts;
        try {
            parts = terms.schedule().byFinancialYear(terms.unitCost());
        } catch (Refused uncountable) {
            var why = uncountable.refusal().detail();
            return Commitment.refused(terms, List.of(), new Shortfall(Limit.PERIOD, Money.ZERO, null, why));
        }
        return shortfallOfPerson(terms)
                .or(() -> shortfallOfService(terms, parts))
                .map(shortfall -> Commitment.refused(terms, parts, shortfall))
                .orElseGet(() -> Commitment.reserved(terms, parts));
    }

    private Optional<Shortfall> shortfallOfPerson(Terms terms) {
        var budget = personalBudgets.lock(terms.personRef(), terms.personalBudgetVersion());
        if (!budget.belongsTo(terms.authority()) || !budget.isEligible()) {
            return Optional.of(Funds.notEligible(terms.weeklyCost()));
        }
        if (!budget.covers(terms.from(), terms.until())) {
            return Optional.of(Funds.notCovered(budget, terms.from(), terms.until()));
        }
        var booked = commitments.booked(terms.personRef(), terms.from(), terms.until());
        var committed = Booking.highest(booked, terms.from(), terms.until());
        return Funds.shortfallOfPerson(budget.weeklyAmount(), committed, terms.weeklyCost());
    }

    private Optional<Shortfall> shortfallOfService(Terms terms, List<YearPart> parts) {
        var balances = budgets.find(terms.budgetId(), terms.authority())
                .map(line -> ledger.lock(
                        line.id(), parts.stream().map(YearPart::year).toList()))
                .orElseGet(java.util.Map::of);
        return Funds.shortfallOfService(balances, parts);
    }
}
