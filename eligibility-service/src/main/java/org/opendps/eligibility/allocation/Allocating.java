package org.opendps.eligibility.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.allocation.table.Answer;
import org.opendps.eligibility.allocation.table.TableVersions;
import org.opendps.eligibility.assessment.Determinations;
import org.opendps.eligibility.assessment.Standing;
import org.opendps.eligibility.person.KnownPeople;

/** A practitioner works out an indicative budget, and has the sum agreed that meeting the needs costs. */
@ApplicationScoped
@Transactional
class Allocating {

    private final IndicativeBudgets budgets;
    private final TableVersions tables;
    private final Determinations determinations;
    private final KnownPeople people;
    private final Reasons reasons;
    private final Caller caller;
    private final InstantSource clock;

    Allocating(
            IndicativeBudgets budgets,
            TableVersions tables,
            Determinations determinations,
            KnownPeople people,
            Reasons reasons,
            Caller caller,
            InstantSource clock) {
        this.budgets = budgets;
        this.tables = tables;
        this.determinations = determinations;
        this.people = people;
        this.reasons = reasons;
        this.caller = caller;
        this.clock = clock;
    }

    IndicativeBudget calculate(UUID personRef, List<Answer> answers) {
        people.mustBeInHandOf(caller, personRef, "an indicative budget");
        if (determinations.standing(personRef).flatMap(Standing::basis).isEmpty()) {
            throw new NothingToAllocate().refused();
        }
        var table = tables.inForce(caller.authority(), London.today(clock));
        var budget =
                new IndicativeBudget(personRef, caller.authority(), table, answers, caller.username(), clock.instant());
        budgets.persistAndFlush(budget);
        return budget;
    }

    IndicativeBudget override(UUID id, AllocationRequests.OtherSum request) {
        var budget = budgets.getForChange(id, caller);
        var words = closed(budget, reasons.of(budget).overriddenFor(request.reason()));
        budget.override(request.yearly(), words, caller.username(), clock.instant());
        budgets.flush();
        return budget;
    }

    IndicativeBudget propose(UUID id, AllocationRequests.Proposal request) {
        var budget = budgets.getForChange(id, caller);
        var words = closed(budget, reasons.of(budget).proposedFor(request.reason()));
        budget.propose(request.weekly(), words, caller.username(), clock.instant());
        budgets.flush();
        return budget;
    }

    IndicativeBudget decide(UUID id, AllocationRequests.Panel request) {
        var budget = budgets.getForChange(id, caller);
        var decision = new PanelDecision(
                request.verdict(),
                request.ground(),
                budget.proposed(),
                request.reason(),
                caller.username(),
                clock.instant());
        budget.decide(decision, closed(budget, reasons.of(budget).with(decision)));
        budgets.flush();
        return budget;
    }

    private byte[] closed(IndicativeBudget budget, BudgetWords words) {
        return reasons.close(budget.personRef(), words);
    }
}
