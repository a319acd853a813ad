package org.opendps.finance.directpayment.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/** The instalments of a schedule, as they are known by now. */
public record Payments(List<Payment> all) {

    public Payments {
        all = List.copyOf(all);
    }

    /**
     * @param from the first day that is paid for by no instalment before it; after the last day where all are
     * @param until the last day that it pays for
     * @param paidOn null as long as it is not paid
     * @param withdrawnOn null unless it is not to be paid any more
     */
    public record Payment(
            Money amount,
            LocalDate from,
            LocalDate until,
            @Nullable LocalDate paidOn,
            @Nullable LocalDate withdrawnOn) {

        private boolean isPaidBy(LocalDate day) {
            return paidOn != null && !paidOn.isAfter(day);
        }

        private boolean isWithdrawnBy(LocalDate day) {
            return withdrawnOn != null && !withdrawnOn.isAfter(day);
        }

        /** Nothing more, or less, for days that are paid for by another. */
        private boolean isForDays() {
            return !from.isAfter(until);
        }

        private boolean isFor(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /**
     * @param amount all that was paid
     * @param until the last day before the first of which the money was not there. Of a period in which nothing is paid,
     *     since as much is withheld, it was
     */
    public record Paid(Money amount, LocalDate until) {}

    /** By the end of a day, for days up to the end of its period. */
    public Paid by(PaymentSchedule schedule, LocalDate day) {
        var end = schedule.every().nextAfter(schedule.starts(), day);
        var issued = schedule.firstToIssue();
        return by(day, (issued.isBefore(end) ? issued : end).minusDays(1));
    }

    /** @param issued the last day by then for which instalments are issued in advance */
    Paid by(LocalDate day, LocalDate issued) {
        var paid = all.stream().filter(one -> one.isPaidBy(day)).toList();
        var late = all.stream()
                .filter(one -> one.isForDays() && !one.isPaidBy(day) && !one.isWithdrawnBy(day))
                .map(Payment::from)
                .filter(first -> paid.stream().noneMatch(one -> one.isFor(first)))
                .map(first -> first.minusDays(1));
        var ahead = paid.stream().map(Payment::until).filter(last -> last.isAfter(issued));
        var there = ahead.max(Comparator.naturalOrder()).orElse(issued);
        return new Paid(
                Money.sum(paid.stream().map(Payment::amount).toList()),
                late.filter(last -> last.isBefore(there))
                        .min(Comparator.naturalOrder())
                        .orElse(there));
    }
}
