package org.opendps.finance.directpayment.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.time.London;
import org.opendps.finance.budget.BudgetLines;
import org.opendps.finance.directpayment.agreed.Agreed;
import org.opendps.finance.directpayment.agreed.Allowed;
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
        var schedule = new PaymentSchedule(authority, request, by);
        mustBeAgreed(schedule, request.rate(), agreed.of(authority, request.personRef(), kind(schedule)));
        schedules.persistAndFlush(schedule);
        return schedule;
    }

    /**
     * With all that is approved already. Of somebody of whose plan nothing is known here whoever approves it has to look;
     * and what ends a payment no plan can be against.
     */
    private void mustBeAgreed(PaymentSchedule schedule, FundRate rate, Optional<Allowed> allowed) {
        if (allowed.isEmpty() || !rate.weekly().isPositive()) {
            return;
        }
        var rates = new ArrayList<>(schedules.besides(schedule));
        rates.add(rate);
        new Together(rates, allowed.get()).most(rate.from(), rate.until()).ifPresent(most -> {
            var others = most.together().minus(rate.weekly());
            throw new ScheduleRefused.AboveAgreedFund(most.day(), rate.weekly(), others, most.agreed()).refused();
        });
    }

    private static String kind(PaymentSchedule schedule) {
        return schedule.kind().name();
    }

    PaymentSchedule change(String authority, UUID id, ScheduleRequest.Change request, Officer by) {
        var schedule = schedules.held(id, authority);
        schedule.propose(request.rate(), request.reason(), by);
        mustBeAgreed(schedule, request.rate(), agreed.of(authority, schedule.personRef(), kind(schedule)));
        schedules.flush();
        return schedule;
    }

    /**
     * By the plan as it is now, which is locked: of two that are approved at once the second sees the first. The person's
     * schedules are locked before the budget, as whoever pays them does.
     */
    PaymentSchedule approve(String authority, UUID id, Officer by) {
        var seen = schedules.seen(id, authority);
        var allowed = agreed.lock(authority, seen.personRef(), kind(seen));
        var ofPerson = schedules.heldWith(seen);
        var schedule =
                ofPerson.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        var today = London.today(clock);
        var rate = schedule.approve(by, clock.instant(), today);
        mustBeAgreed(schedule, rate, allowed);
        book.approved(schedule, today);
        if (allowed.isPresent()) {
            var together = ofPerson.stream()
                    .filter(one -> one.status() == ScheduleStatus.APPROVED && one.kind() == schedule.kind())
                    .toList();
            var above = Together.above(together, allowed, today);
            together.forEach(one -> one.above(above));
        }
        schedules.flush();
        return schedule;
    }

    PaymentSchedule reject(String authority, UUID id, String why, Officer by) {
        var schedule = schedules.held(id, authority);
        schedule.reject(by, why);
        schedules.flush();
        return schedule;
    }
}
