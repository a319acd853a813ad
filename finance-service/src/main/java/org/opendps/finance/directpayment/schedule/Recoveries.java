package org.opendps.finance.directpayment.schedule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opendps.blocks.money.Money;
import org.opendps.finance.directpayment.schedule.Recovery.Way;
import org.opendps.finance.schedule.Weekly;

/**
 * All surpluses that are taken back, in the order in which it was decided, which is that of their accounts. What was paid
 * for days that are not due is withheld from what follows without anybody's decision: what of it was in the account is in
 * its surplus and is never taken a second time, also where it becomes known after the decision, and it is paid again once
 * it was paid back.
 */
record Recoveries(@JsonValue List<Recovery> all) {

    static final Recoveries NONE = new Recoveries(List.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Recoveries {
        all = List.copyOf(all);
    }

    /**
     * One of them, by what is known by now.
     *
     * @param tooMuch what of it is to be taken
     * @param withheld what of it is not taken, or is withheld anyway
     */
    record Part(Recovery of, Money tooMuch, Money withheld) {

        /** What of it was due, and is not paid again. */
        Money ofWhatWasDue() {
            return of.amount().minus(withheld);
        }

        /** How much less of what had been paid by a later day, and was not due, is in the account of that day. */
        Money before(LocalDate day) {
            return switch (of.way()) {
                case AWAITED, WAIVED -> Money.ZERO;
                case REPAID -> withheld;
                // no part of what was judged too much on that day; or not through
                case DEDUCTED ->
                    of.isAskedBack(day)
                            ? tooMuch.minus(ofWhatWasDue())
                            : ofWhatWasDue().negated();
            };
        }
    }

    Recoveries with(Recovery decided) {
        return new Recoveries(Stream.concat(all.stream(), Stream.of(decided)).toList());
    }

    Recoveries changed(UUID account, UnaryOperator<Recovery> change) {
        return new Recoveries(all.stream()
                .map(one -> one.account().equals(account) ? change.apply(one) : one)
                .toList());
    }

    /** @param paid what is known by now to have been paid by the end of a day */
    Recoveries knowing(Function<LocalDate, Payments.Paid> paid) {
        return new Recoveries(all.stream()
                .map(one -> {
                    var seen = one.seen();
                    return seen == null ? one : one.seeing(seen.paid(paid.apply(seen.on())));
                })
                .toList());
    }

    /** An account of after all of these. */
    Judged judged(Seen seen) {
        return judged(seen, tooMuch());
    }

    /** What of each is to be taken. */
    private List<Money> tooMuch() {
        var tooMuch = new ArrayList<Money>();
        for (var one : all) {
            var seen = one.seen();
            tooMuch.add(
                    seen == null
                            ? one.amount()
                            : judged(seen, tooMuch).tooMuch().min(one.amount()));
        }
        return tooMuch;
    }

    /** @param tooMuch what of each of those that were decided before is to be taken */
    private Judged judged(Seen seen, List<Money> tooMuch) {
        var held = seen.paid().amount();
        var askedBack = Money.ZERO;
        for (int i = 0; i < tooMuch.size(); i++) {
            var before = all.get(i);
            if (before.isRepaidBy(seen.on())) {
                held = held.minus(before.amount());
            } else if (before.isAskedBack(seen.on())) {
                askedBack = askedBack.plus(before.way() == Way.REPAID ? before.amount() : tooMuch.get(i));
            }
        }
        held = held.max(Money.ZERO);
        return new Judged(
                held,
                seen.balance()
                        .min(held)
                        .minus(askedBack)
                        .minus(seen.mayBeLeft())
                        .max(Money.ZERO));
    }

    List<Part> parts(Weekly weekly) {
        var tooMuch = tooMuch();
        var parts = new ArrayList<Part>();
        for (int i = 0; i < all.size(); i++) {
            parts.add(part(all.get(i), tooMuch.get(i), parts, weekly));
        }
        return parts;
    }

    /** @param earlier the parts of those that were decided before */
    private static Part part(Recovery next, Money tooMuch, List<Part> earlier, Weekly weekly) {
        var seen = next.seen();
        if (seen == null) {
            return new Part(next, tooMuch, Objects.requireNonNullElse(next.settled(), Money.ZERO));
        }
        var notDue = seen.paid().amount().minus(seen.paid().due(weekly));
        for (var part : earlier) {
            notDue = notDue.minus(part.before(seen.on()));
        }
        return new Part(
                next,
                tooMuch,
                next.amount().minus(tooMuch).plus(notDue.max(Money.ZERO).min(tooMuch)));
    }

    /** @return empty unless it is taken */
    Optional<Money> tooMuch(UUID account) {
        var tooMuch = tooMuch();
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).account().equals(account) && all.get(i).way() != Way.WAIVED)
                .mapToObj(tooMuch::get)
                .findFirst();
    }

    /** What of one of them is withheld anyway, or not taken. */
    Money withheld(UUID account, Weekly weekly) {
        return Money.sum(parts(weekly).stream()
                .filter(part -> part.of().account().equals(account))
                .map(Part::withheld)
                .toList());
    }

    /** What is not due any more, because it stays in the account. */
    Money deducted(Weekly weekly) {
        return of(Way.DEDUCTED, Part::ofWhatWasDue, weekly);
    }

    /** What was withheld, and need not be any more because it was paid back. */
    Money released(Weekly weekly) {
        return of(Way.REPAID, Part::withheld, weekly);
    }

    private Money of(Way way, Function<Part, Money> what, Weekly weekly) {
        return Money.sum(parts(weekly).stream()
                .filter(part -> part.of().way() == way)
                .map(what)
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
            boolean isTaken = part.of().way() == Way.DEDUCTED || part.of().way() == Way.REPAID;
            if (!isTaken || !part.of().year().equals(year.year())) {
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
