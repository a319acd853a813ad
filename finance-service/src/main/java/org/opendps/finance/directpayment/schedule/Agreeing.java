package org.opendps.finance.directpayment.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.time.London;
import org.opendps.finance.budget.BudgetLines;
import org.opendps.finance.directpayment.agreed.Agreed;
import org.opendps.finance.officer.Officer;
import org.opendps.finance.provider.Providers;

/** One proposes what is paid, or another sum; somebody else approves it, and it is committed. */
@ApplicationScoped
@Transactional
class Agreeing {

    /** A budget that excludes journeys is not asked about them: what the money buys is the person's choice. */
    private static final String WHATEVER_IT_BUYS = "";

    private final PaymentSchedules schedules;
    private final FundBook book;
    private final BudgetLines budgets;
    private final Providers providers;
    private final Agreed agreed;
    private final InstantSource clock;

    Agreeing(
            PaymentSchedules schedules,
            FundBook book,
            BudgetLines budgets,
            Providers providers,
            Agreed agreed,
            InstantSource clock) {
        this.schedules = schedules;
        this.book = book;
        this.budgets = budgets;
        this.providers = providers;
        this.agreed = agreed;
        this.clock = clock;
    }

    PaymentSchedule propose(String authority, ScheduleRequest request, Officer by) {
        var budget = budgets.find(request.budgetId(), authority)
                .orElseThrow(() -> new NotFound("budget", request.budgetId()).refused());
        budget.whyNotFor(WHATEVER_IT_BUYS, request.kind().name()).ifPresent(why -> {
            throw new ScheduleRefused.BudgetPaysNoFund(why).refused();
        });
        var holder = request.providerId();
        if (holder != null && !providers.isKnown(holder)) {
            throw new NotFound("provider", holder).refused();
        }
        mustBeAgreed(authority, request.personRef(), request.kind(), request.weekly());
        var schedule = new PaymentSchedule(authority, request, by);
        schedules.persistAndFlush(schedule);
        return schedule;
    }

    /** Of somebody of whose plan nothing is known here whoever approves it has to look. */
    private void mustBeAgreed(String authority, UUID personRef, FundKind kind, Money weekly) {
        agreed.weekly(authority, personRef, kind.name())
                .filter(weekly::isMoreThan)
                .ifPresent(most -> {
                    throw new ScheduleRefused.AboveAgreedFund(weekly, most).refused();
                });
    }

    PaymentSchedule change(String authority, UUID id, ScheduleRequest.Change request, Officer by) {
        var schedule = schedules.held(id, authority);
        mustBeAgreed(authority, schedule.personRef(), schedule.kind(), request.weekly());
        schedule.propose(request.rate(), request.reason(), by);
        schedules.flush();
        return schedule;
    }

    PaymentSchedule approve(String authority, UUID id, Officer by) {
        var schedule = schedules.held(id, authority);
        var today = London.today(clock);
        schedule.approve(by, clock.instant(), today);
        book.approved(schedule, today);
        return schedule;
    }

    PaymentSchedule reject(String authority, UUID id, String why, Officer by) {
        var schedule = schedules.held(id, authority);
        schedule.reject(by, why);
        schedules.flush();
        return schedule;
    }
}
