package org.opendps.finance.directpayment.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.finance.ledger.Journal;
import org.opendps.finance.ledger.Ledger;
import org.opendps.finance.schedule.FinancialYear;

/** Brings what a budget has committed and spent to what a schedule comes to by now, and tells of it. */
@ApplicationScoped
public class FundBook {

    private final PaymentSchedules schedules;
    private final Ledger ledger;
    private final Outbox outbox;

    FundBook(PaymentSchedules schedules, Ledger ledger, Outbox outbox) {
        this.schedules = schedules;
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

    void approved(PaymentSchedule schedule, LocalDate today) {
        schedule.openYears(today);
        bring(schedule, FundEvent.Kind.DIRECT_PAYMENT_APPROVED, null, today);
    }

    public void paid(PaymentSchedule schedule, Money amount, LocalDate on, LocalDate today) {
        schedule.pay(amount);
        schedule.openYears(today);
        bring(schedule, FundEvent.Kind.DIRECT_PAYMENT_PAID, amount, on);
    }

    /** @param back it was paid back, and does not stay in the account */
    public void recovered(PaymentSchedule schedule, Money surplus, LocalDate on, LocalDate today, boolean back) {
        schedule.openYears(today);
        schedule.recover(
                surplus, FinancialYear.of(today.isBefore(schedule.starts()) ? schedule.starts() : today), back);
        bring(schedule, FundEvent.Kind.DIRECT_PAYMENT_RECOVERED, surplus, on);
    }

    /** In another financial year what is due in it is committed, too; nothing where it is still the same. */
    public void carriedOn(PaymentSchedule schedule, LocalDate today) {
        int known = schedule.years().size();
        schedule.openYears(today);
        if (schedule.years().size() > known) {
            bring(schedule, FundEvent.Kind.DIRECT_PAYMENT_CARRIED_ON, null, today);
        }
    }

    private void bring(PaymentSchedule schedule, FundEvent.Kind kind, @Nullable Money amount, LocalDate on) {
        var before = byYear(schedule.years());
        var brought = schedule.brought();
        var changes = new ArrayList<Journal.Funded>();
        for (var year : brought) {
            var was = before.get(year.year());
            changes.add(new Journal.Funded(
                    year.year(),
                    was == null ? year.committed() : year.committed().minus(was.committed()),
                    was == null ? year.spent() : year.spent().minus(was.spent())));
        }
        mustBeAvailable(schedule.budgetId(), changes);
        int times = schedule.take(brought);
        if (changes.stream().anyMatch(Journal.Funded::isAnything)) {
            ledger.post(Journal.directPayment(schedule.budgetId(), schedule.id() + ":" + times, on, changes));
        }
        schedules.flush();
        outbox.announce(FundEvent.of(kind, schedule, times, amount, on));
    }

    private static Map<FinancialYear, FundYear> byYear(List<FundYear> years) {
        return years.stream().collect(Collectors.toMap(FundYear::year, Function.identity()));
    }

    private void mustBeAvailable(UUID budgetId, List<Journal.Funded> changes) {
        var balances =
                ledger.lock(budgetId, changes.stream().map(Journal.Funded::year).toList());
        for (var change : changes) {
            var needed = change.committed().plus(change.spent());
            var balance = balances.get(change.year());
            var available = balance == null ? Money.ZERO : balance.reservable();
            if (needed.isPositive() && needed.isMoreThan(available)) {
                throw new ScheduleRefused.FundNotAvailable(change.year(), needed, available).refused();
            }
        }
    }
}
