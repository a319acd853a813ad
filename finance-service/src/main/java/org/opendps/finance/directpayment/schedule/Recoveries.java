package org.opendps.finance.directpayment.schedule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.opendps.blocks.money.Money;
import org.opendps.finance.directpayment.schedule.Recovery.Way;
import org.opendps.finance.schedule.Weekly;

/**
 * All surpluses that are taken back, in the order in which it was decided. What was paid for days that are not due is
 * withheld from what follows without anybody's decision: it is never taken a second time, also where the days fall away
 * after the decision, and it is paid again once it was paid back.
 */
record Recoveries(@JsonValue List<Recovery> all) {

    static final Recoveries NONE = new Recoveries(List.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Recoveries {
        all = List.copyOf(all);
    }

    /**
     * One of them, by the days that are due by now.
     *
     * @param withheld what of it is withheld anyway
     */
    record Part(Recovery of, Money withheld) {

        /** What of it was due, and is not paid again. */
        Money ofWhatWasDue() {
            return of.amount().minus(withheld);
        }
    }

    Recoveries with(Recovery decided) {
        return new Recoveries(Stream.concat(all.stream(), Stream.of(decided)).toList());
    }

    Recoveries now(UUID account, Way way) {
        return new Recoveries(all.stream()
                .map(one -> one.account().equals(account) ? one.now(way) : one)
                .toList());
    }

    List<Part> parts(Weekly weekly) {
        var parts = new ArrayList<Part>();
        var deducted = Money.ZERO;
        var cleared = Money.ZERO;
        for (var one : all) {
            var withheld = one.paidFor()
                    .minus(cleared)
                    .plus(deducted)
                    .minus(weekly.dueUpTo(one.until()))
                    .max(Money.ZERO)
                    .min(one.amount());
            var part = new Part(one, withheld);
            parts.add(part);
            if (one.way() == Way.DEDUCTED) {
                deducted = deducted.plus(part.ofWhatWasDue());
            } else {
                cleared = cleared.plus(withheld);
            }
        }
        return parts;
    }

    /** What is not due any more, because it stays in the account. */
    Money deducted(Weekly weekly) {
        return Money.sum(parts(weekly).stream()
                .filter(part -> part.of().way() == Way.DEDUCTED)
                .map(Part::ofWhatWasDue)
                .toList());
    }

    /** What was withheld, and need not be any more because it was paid back. */
    Money released(Weekly weekly) {
        return Money.sum(parts(weekly).stream()
                .filter(part -> part.of().way() == Way.REPAID)
                .map(Part::withheld)
                .toList());
    }

    Money repaid() {
        return Money.sum(all.stream()
                .filter(one -> one.way() == Way.REPAID)
                .map(Recovery::amount)
                .toList());
    }

    /** What of that year was recovered, and of that paid back. */
    FundYear in(FundYear year, Weekly weekly) {
        var recovered = Money.ZERO;
        var repaid = Money.ZERO;
        for (var part : parts(weekly)) {
            if (part.of().way() == Way.AWAITED || !part.of().year().equals(year.year())) {
                continue;
            }
            recovered = recovered.plus(part.ofWhatWasDue());
            if (part.of().way() == Way.REPAID) {
                repaid = repaid.plus(part.ofWhatWasDue());
            }
        }
        return year.recovered(recovered, repaid);
    }
}
