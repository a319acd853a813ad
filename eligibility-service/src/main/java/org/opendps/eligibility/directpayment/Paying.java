package org.opendps.eligibility.directpayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.directpayment.condition.ChecklistMissing;
import org.opendps.eligibility.directpayment.condition.Conditions;
import org.opendps.eligibility.directpayment.condition.Finding;
import org.opendps.eligibility.directpayment.policy.PaymentPolicies;
import org.opendps.eligibility.directpayment.sum.NothingToPayBy;
import org.opendps.eligibility.directpayment.sum.Payment;
import org.opendps.eligibility.directpayment.sum.StartsOutsideBudget;
import org.opendps.eligibility.person.KnownPeople;
import org.opendps.eligibility.person.key.ClosedWords;
import org.opendps.eligibility.plan.budget.BudgetInForce;
import org.opendps.eligibility.plan.budget.BudgetsInForce;
import org.opendps.eligibility.plan.line.FundingRoute;

/** A practitioner has money paid to who is to hold it, looks at it again, and ends it. */
@ApplicationScoped
@Transactional
class Paying {

    private final HeldFunds funds;
    private final BudgetsInForce budgets;
    private final PaymentPolicies policies;
    private final KnownPeople people;
    private final ClosedWords words;
    private final InstantSource clock;

    Paying(
            HeldFunds funds,
            BudgetsInForce budgets,
            PaymentPolicies policies,
            KnownPeople people,
            ClosedWords words,
            InstantSource clock) {
        this.funds = funds;
        this.budgets = budgets;
        this.policies = policies;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    HeldFund ask(Caller caller, FundRequests.Asked request) {
        var route = FundingRoute.DIRECT_PAYMENT;
        var budget = free(caller, request.personRef(), route);
        var today = London.today(clock);
        var fund = HeldFund.directPayment(
                request.personRef(),
                caller.authority(),
                budget.supportPlanId(),
                payment(caller.authority(), budget, route, today),
                Conditions.of(request.checklist()),
                today,
                caller.username());
        return keep(fund, new FundWords(request.holderName(), request.note(), null, null));
    }

    HeldFund open(Caller caller, FundRequests.Fund request) {
        var route = FundingRoute.INDIVIDUAL_SERVICE_FUND;
        var budget = free(caller, request.personRef(), route);
        var today = London.today(clock);
        var fund = HeldFund.serviceFund(
                request,
                caller.authority(),
                budget.supportPlanId(),
                payment(caller.authority(), budget, route, request.startsOn()),
                today,
                caller.username());
        var agreed = new FundRequests.Agreed(request.startsOn(), request.frequency(), today);
        mustLieWithin(budget, request.startsOn());
        fund.agree(agreed, today);
        return keep(fund, new FundWords(null, request.note(), null, null));
    }

    private HeldFund keep(HeldFund fund, FundWords said) {
        fund.say(words.close(fund.personRef(), FundWords.COLUMN, said));
        funds.persistAndFlush(fund);
        return fund;
    }

    HeldFund agree(Caller caller, UUID id, FundRequests.Agreed request) {
        var fund = held(caller, FundingRoute.DIRECT_PAYMENT, id, "an agreement");
        var budget = budget(fund.personRef(), fund.route());
        mustLieWithin(budget, request.startsOn());
        var today = London.today(clock);
        var on = request.agreedOn() == null ? today : request.agreedOn();
        if (on.isAfter(today) || on.isBefore(fund.askedOn())) {
            throw new ReviewOutOfTime("an agreement", on, fund.askedOn(), today).refused();
        }
        fund.agree(request, on);
        fund.follow(budget.supportPlanId(), payment(fund.authority(), budget, fund.route(), request.startsOn()));
        funds.flush();
        return fund;
    }

    HeldFund review(Caller caller, FundingRoute route, UUID id, FundRequests.Review request) {
        var fund = held(caller, route, id, "a review");
        var findings = findings(route, request);
        var today = London.today(clock);
        var on = request.on() == null ? today : request.on();
        var from = fund.startsOn().orElse(today);
        if (on.isAfter(today) || on.isBefore(from)) {
            throw new ReviewOutOfTime("this review", on, from, today).refused();
        }
        var latest = fund.latestReviewAfter(on);
        var next = request.nextReviewBy() == null ? latest : request.nextReviewBy();
        if (next.isAfter(latest) || !next.isAfter(on)) {
            throw new ReviewOutOfTime("the next review", next, on.plusDays(1), latest).refused();
        }
        fund.review(on, findings, next);
        fund.say(words.close(fund.personRef(), FundWords.COLUMN, said(fund).reviewed(request.note())));
        // Care Act 2014 s.33(4)
        if (!Conditions.allow(findings)) {
            fund.terminate(HeldFund.EndReason.CONDITION_NOT_MET, today);
        }
        funds.flush();
        return fund;
    }

    private static List<Finding> findings(FundingRoute route, FundRequests.Review request) {
        if (route != FundingRoute.DIRECT_PAYMENT) {
            return List.of();
        }
        if (request.checklist() == null) {
            throw new ChecklistMissing().refused();
        }
        return Conditions.of(request.checklist());
    }

    HeldFund terminate(Caller caller, FundingRoute route, UUID id, FundRequests.End request) {
        var fund = held(caller, route, id, "an end");
        fund.terminate(request.reason(), London.today(clock));
        fund.say(words.close(fund.personRef(), FundWords.COLUMN, said(fund).ended(request.note())));
        funds.flush();
        return fund;
    }

    private FundWords said(HeldFund fund) {
        return words.open(fund.personRef(), FundWords.COLUMN, fund.words(), FundWords.class);
    }

    /** Of a person without one that runs. */
    private BudgetInForce free(Caller caller, UUID personRef, FundingRoute route) {
        people.mustBeInHandOf(caller, personRef, "a " + HeldFunds.name(route));
        people.hold(personRef);
        funds.running(personRef, route).ifPresent(running -> {
            throw new RunsAlready(HeldFunds.name(route), running.id()).refused();
        });
        return budget(personRef, route);
    }

    private BudgetInForce budget(UUID personRef, FundingRoute route) {
        return budgets.of(personRef).orElseThrow(() -> new NothingToPayBy(route).refused());
    }

    private Payment payment(String authority, BudgetInForce budget, FundingRoute route, LocalDate day) {
        return Payment.of(budget, route, policies.on(authority, day))
                .orElseThrow(() -> new NothingToPayBy(route).refused());
    }

    private static void mustLieWithin(BudgetInForce budget, LocalDate startsOn) {
        if (startsOn.isBefore(budget.from()) || (budget.until() != null && startsOn.isAfter(budget.until()))) {
            throw new StartsOutsideBudget(startsOn, budget.from(), budget.until()).refused();
        }
    }

    private HeldFund held(Caller caller, FundingRoute route, UUID id, String step) {
        var fund = funds.get(caller, route, id);
        people.mustBeInHandOf(caller, fund.personRef(), step);
        people.hold(fund.personRef());
        funds.getEntityManager().refresh(fund);
        return fund;
    }
}
