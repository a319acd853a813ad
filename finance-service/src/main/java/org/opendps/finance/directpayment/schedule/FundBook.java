package org.opendps.finance.directpayment.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.finance.directpayment.agreed.Agreed;
import org.opendps.finance.directpayment.agreed.Allowed;
import org.opendps.finance.ledger.Journal;
import org.opendps.finance.ledger.Ledger;
import org.opendps.finance.schedule.FinancialYear;
import org.opendps.finance.schedule.Weekly;

/** Brings what a budget has committed and spent to what a schedule comes to by now, and tells of it. */
@ApplicationScoped
public class FundBook {

    private final PaymentSchedules schedules;
    private final Agreed agreed;
    private final Ledger ledger;
    private final Outbox outbox;

    FundBook(PaymentSchedules schedules, Agreed agreed, Ledger ledger, Outbox outbox) {
        this.schedules = schedules;
        this.agreed = agreed;
        this.ledger = ledger;
        this.outbox = outbox;
    }

    public PaymentSchedule seen(UUID id, String authority) {
        return schedules.seen(id, authority);
    }

    /** Locked until the transaction ends. */
    public PaymentSchedule held(UUID id, String authority) {
        return schedules.held(id, authority);
    }

    /** Many, and their budgets, locked in one order: two that take the same the other way round do not wait for each other. */
    public void hold(Collection<UUID> ids, String authority) {
        ledger.lock(schedules.held(ids, authority).stream()
                .map(PaymentSchedule::budgetId)
                .collect(Collectors.toSet()));
    }

    void approved(PaymentSchedule schedule, LocalDate today) {
        schedule.follow(pauses(schedule), today);
        open(schedule, today);
        bring(schedule, FundEvent.Kind.DIRECT_PAYMENT_APPROVED, null, today);
        schedule.waitFor(null);
    }

    /** Of the years that are open: what fell due in March and is paid in April asks nothing of another budget. */
    public void paid(PaymentSchedule schedule, Money amount, LocalDate on) {
        schedule.become(schedule.money().paying(amount));
        bring(schedule, FundEvent.Kind.DIRECT_PAYMENT_PAID, amount, on);
    }

    /** It was not paid after all: it is committed again. */
    public void unpaid(PaymentSchedule schedule, Money amount, LocalDate today) {
        schedule.become(schedule.money().paying(amount.negated()));
        bring(schedule, FundEvent.Kind.DIRECT_PAYMENT_REVERSED, amount, today);
        schedule.look(today);
    }

    /** Of accounts of before, what had been paid by then is what is known by now: after each change of an instalment. */
    public void know(PaymentSchedule schedule, Supplier<Payments> payments) {
        if (!schedule.money().recoveries().all().isEmpty()) {
            var known = payments.get();
            schedule.become(schedule.money().knowing(day -> known.by(schedule, day)));
        }
    }

    /** An account of after all those of which the surplus is taken back. */
    public Judged judged(PaymentSchedule schedule, Seen account) {
        return schedule.money().recoveries().judged(account);
    }

    /** What of the surplus of an account is to be taken by what is known by now; empty as long as that is not decided. */
    public Optional<Money> toRecover(PaymentSchedule schedule, UUID account) {
        return schedule.money().recoveries().tooMuch(account);
    }

    /** What of a surplus is withheld from what follows, whether it is taken back or not. */
    public Money withheld(PaymentSchedule schedule, Recovery decided) {
        return schedule.money().recoveries().with(decided).withheld(decided.account(), schedule.weekly());
    }

    /** A surplus stays in the account: what falls due from now on is less. */
    public void deducted(PaymentSchedule schedule, Recovery decided, LocalDate today) {
        open(schedule, today);
        schedule.become(schedule.money().recovering(decided));
        bring(schedule, FundEvent.Kind.DIRECT_PAYMENT_RECOVERED, decided.amount(), today);
    }

    /** Nothing changes until it is. */
    public void awaited(PaymentSchedule schedule, Recovery decided) {
        schedule.become(schedule.money().recovering(decided));
    }

    /** What is not paid back is deducted after all: it was no part of the surpluses of other accounts, and is of none. */
    public void deducted(PaymentSchedule schedule, UUID account, Money amount, LocalDate lastAccount, LocalDate today) {
        open(schedule, today);
        schedule.become(schedule.money().deducting(account, lastAccount, FinancialYear.of(today)));
        bring(schedule, FundEvent.Kind.DIRECT_PAYMENT_RECOVERED, amount, today);
    }

    /** It is not asked back any more, if it was; nor by an account that knew of it. */
    public void waived(PaymentSchedule schedule, UUID account, LocalDate lastAccount) {
        schedule.become(schedule.money().recovering(account, one -> one.instead(Recovery.Way.WAIVED, lastAccount)));
    }

    /** What was withheld for it by now is looked at today. */
    public void paidBack(PaymentSchedule schedule, UUID account, Money amount, LocalDate on, LocalDate today) {
        schedule.become(schedule.money().recovering(account, one -> one.repaid(amount, on)));
        bring(schedule, FundEvent.Kind.DIRECT_PAYMENT_RECOVERED, amount, on);
        schedule.look(today);
    }

    /** @param surplus all of it is waited for again, and not only what was written down as paid back */
    public void notPaidBack(PaymentSchedule schedule, UUID account, Money amount, Money surplus, LocalDate today) {
        schedule.become(schedule.money().recovering(account, one -> one.awaited(surplus)));
        bring(schedule, FundEvent.Kind.DIRECT_PAYMENT_REVERSED, amount, today);
        schedule.look(today);
    }

    /**
     * As the plan says by now; and in another financial year what is due in it is committed, too. Nothing where all is the
     * same.
     *
     * @return whether the budget has enough for it; where it has not, the schedule stays as it was and says so
     */
    public boolean carriedOn(PaymentSchedule schedule, LocalDate today) {
        schedule.waitFor(null);
        return followed(schedule, today) && opened(schedule, today);
    }

    private boolean followed(PaymentSchedule schedule, LocalDate today) {
        var pauses = pauses(schedule);
        if (pauses.equals(schedule.plan().pauses())) {
            schedule.follow(pauses, today);
            return true;
        }
        var brought = schedule.money().brought(FundRate.weekly(schedule.rates(), pauses));
        if (isShort(schedule, changes(schedule.money().years(), brought))) {
            return false;
        }
        schedule.follow(pauses, today);
        bring(schedule, FundEvent.Kind.DIRECT_PAYMENT_FOLLOWED_PLAN, null, today);
        return true;
    }

    private boolean opened(PaymentSchedule schedule, LocalDate today) {
        var known = schedule.money().years();
        var opened = schedule.money().yearsBy(schedule.starts(), today);
        if (opened.size() == known.size()) {
            return true;
        }
        if (isShort(schedule, changes(known, schedule.money().with(opened).brought(schedule.weekly())))) {
            return false;
        }
        open(schedule, today);
        bring(schedule, FundEvent.Kind.DIRECT_PAYMENT_CARRIED_ON, null, today);
        return true;
    }

    private boolean isShort(PaymentSchedule schedule, List<Journal.Funded> changes) {
        var missing = missing(schedule.budgetId(), changes);
        missing.ifPresent(one -> schedule.waitFor(one.year()));
        return missing.isPresent();
    }

    private List<Weekly.Pause> pauses(PaymentSchedule schedule) {
        return agreed.of(
                        schedule.authority(),
                        schedule.personRef(),
                        schedule.kind().name())
                .map(Allowed::pauses)
                .orElse(List.of());
    }

    private static void open(PaymentSchedule schedule, LocalDate today) {
        var money = schedule.money();
        schedule.become(money.with(money.yearsBy(schedule.starts(), today)));
    }

    private void bring(PaymentSchedule schedule, FundEvent.Kind kind, @Nullable Money amount, LocalDate on) {
        int times = schedule.money().postings();
        var brought = schedule.money().brought(schedule.weekly());
        var changes = changes(schedule.money().years(), brought);
        missing(schedule.budgetId(), changes).ifPresent(missing -> {
            throw missing.refused();
        });
        schedule.become(schedule.money().posted(brought));
        if (changes.stream().anyMatch(Journal.Funded::isAnything)) {
            ledger.post(Journal.directPayment(schedule.budgetId(), schedule.id() + ":" + times, on, changes));
        }
        schedules.flush();
        outbox.announce(FundEvent.of(kind, schedule, times, amount, on));
    }

    private static List<Journal.Funded> changes(List<FundYear> before, List<FundYear> after) {
        var known = before.stream().collect(Collectors.toMap(FundYear::year, Function.identity()));
        return after.stream()
                .map(year -> {
                    var was = known.getOrDefault(year.year(), FundYear.empty(year.year()));
                    return new Journal.Funded(
                            year.year(),
                            year.committed().minus(was.committed()),
                            year.spent().minus(was.spent()));
                })
                .toList();
    }

    /**
     * No lifetime ceiling of a purchasing system is asked: what a person, or a provider for them, buys with the money is
     * bought off every system, and a schedule names none.
     */
    private Optional<ScheduleRefused.FundNotAvailable> missing(UUID budgetId, List<Journal.Funded> changes) {
        var balances =
                ledger.lock(budgetId, changes.stream().map(Journal.Funded::year).toList());
        return changes.stream()
                .flatMap(change -> {
                    var needed = change.committed().plus(change.spent());
                    var balance = balances.get(change.year());
                    var available = balance == null ? Money.ZERO : balance.reservable();
                    return needed.isPositive() && needed.isMoreThan(available)
                            ? Stream.of(new ScheduleRefused.FundNotAvailable(change.year(), needed, available))
                            : Stream.<ScheduleRefused.FundNotAvailable>of();
                })
                .findFirst();
    }
}
