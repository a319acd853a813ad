package org.opendps.finance.directpayment.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.Weekly;

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

        private boolean isFor(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /**
     * @param amount all that was paid
     * @param until the last day for which instalments were issued in advance
     * @param late of the days up to that one those for which the money was on its way and not there. Of a period in which
     *     nothing is paid, since as much is withheld, it was there
     */
    public record Paid(Money amount, LocalDate until, List<Weekly.Pause> late) {

        public Paid {
            late = List.copyOf(late);
        }

        /** For the days for which the money was there. */
        Money due(Weekly weekly) {
            return weekly.dueUpTo(until)
                    .minus(Money.sum(late.stream()
                            .map(days -> weekly.dueWithin(days.from(), Objects.requireNonNull(days.until())))
                            .toList()));
        }
    }

    /** By the end of a day, for days up to the end of its period. */
    public Paid by(PaymentSchedule schedule, LocalDate day) {
        var end = schedule.every().nextAfter(schedule.starts(), day);
        var issued = schedule.firstToIssue();
        return by(day, (issued.isBefore(end) ? issued : end).minusDays(1));
    }

    /** @param issued the last day by then for which instalments are issued in advance */
    Paid by(LocalDate day, LocalDate issued) {
        var paid = all.stream().filter(one -> one.isPaidBy(day)).toList();
        var ahead = paid.stream().map(Payment::until).filter(last -> last.isAfter(issued));
        var until = ahead.max(Comparator.naturalOrder()).orElse(issued);
        var coming = all.stream()
                .filter(one -> !one.isPaidBy(day) && !one.isWithdrawnBy(day))
                .toList();
        var amounts = paid.stream().map(Payment::amount).toList();
        return new Paid(Money.sum(amounts), until, late(paid, coming, until));
    }

    private static List<Weekly.Pause> late(List<Payment> paid, List<Payment> coming, LocalDate until) {
        var late = new ArrayList<Weekly.Pause>();
        for (var one : coming) {
            var day = one.from;
            while (!day.isAfter(one.until) && !day.isAfter(until)) {
                var first = day;
                while (!day.isAfter(one.until) && !day.isAfter(until) && isNotThere(day, paid, late)) {
                    day = day.plusDays(1);
                }
                if (day.isAfter(first)) {
                    late.add(new Weekly.Pause(first, day.minusDays(1)));
                } else {
                    day = day.plusDays(1);
                }
            }
        }
        return late;
    }

    private static boolean isNotThere(LocalDate day, List<Payment> paid, List<Weekly.Pause> known) {
        return paid.stream().noneMatch(one -> one.isFor(day)) && known.stream().noneMatch(days -> days.isOn(day));
    }
}
