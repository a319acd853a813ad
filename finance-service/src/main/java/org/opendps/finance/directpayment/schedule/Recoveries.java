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
import java.util.function.Predicate;
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
    }

    /** In place of what was decided of the same account before. */
    Recoveries with(Recovery decided) {
        return tooMuch(decided.account()).isPresent()
                ? changed(decided.account(), before -> decided)
                : new Recoveries(Stream.concat(all.stream(), Stream.of(decided)).toList());
    }

    Recoveries without(UUID account) {
        return new Recoveries(
                all.stream().filter(one -> !one.account().equals(account)).toList());
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
        var held = seen.paid()
                .amount()
                .minus(amounts(one -> one.isRepaidBy(seen.on())))
                .max(Money.ZERO);
        var tooMuch = seen.balance()
                .min(held)
                .minus(askedBack(seen.on()))
                .minus(seen.mayBeLeft())
                .max(Money.ZERO);
        return new Judged(held, tooMuch);
    }

    /** What was still in the account on that day, and will not stay there. */
    private Money askedBack(LocalDate day) {
        var asked = Money.ZERO;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isAskedBack(day)) {
                asked = asked.plus(all.get(i).way() == Way.REPAID ? all.get(i).amount() : tooMuch(i));
            }
        }
        return asked;
    }

    /** What of one of them is to be taken. */
    private Money tooMuch(int index) {
        var one = all.get(index);
        var seen = one.seen();
        return seen == null
                ? one.amount()
                : before(index).judged(seen).tooMuch().min(one.amount());
    }

    private Recoveries before(int index) {
        return new Recoveries(all.subList(0, index));
    }

    private Money amounts(Predicate<Recovery> which) {
        return Money.sum(all.stream().filter(which).map(Recovery::amount).toList());
    }

    List<Part> parts(Weekly weekly) {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < all.size(); i++) {
            parts.add(before(i).part(all.get(i), tooMuch(i), parts, weekly));
        }
        return parts;
    }

    /** @param earlier the parts of these */
    private Part part(Recovery next, Money tooMuch, List<Part> earlier, Weekly weekly) {
        var seen = next.seen();
        if (seen == null) {
            return new Part(next, tooMuch, Objects.requireNonNullElse(next.settled(), Money.ZERO));
        }
        var notDue = seen.paid()
                .amount()
                .minus(amounts(one -> one.way() == Way.REPAID))
                .plus(taken(earlier, one -> one.way() != Way.AWAITED))
                .minus(seen.paid().due(weekly));
        return new Part(
                next,
                tooMuch,
                next.amount().minus(tooMuch).plus(notDue.max(Money.ZERO).min(tooMuch)));
    }

    /** @return empty as long as it was not decided */
    Optional<Money> tooMuch(UUID account) {
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).account().equals(account))
                .mapToObj(this::tooMuch)
                .findFirst();
    }

    /** What of one of them is withheld anyway, or not taken. */
    Money withheld(UUID account, Weekly weekly) {
        return Money.sum(parts(weekly).stream()
                .filter(part -> part.of().account().equals(account))
                .map(Part::withheld)
                .toList());
    }

    private static Money taken(List<Part> parts, Predicate<Recovery> which) {
        return Money.sum(parts.stream()
                .filter(part -> which.test(part.of()))
                .map(Part::ofWhatWasDue)
                .toList());
    }

    /** What is not due any more, because it stays in the account. */
    Money deducted(Weekly weekly) {
        return taken(parts(weekly), one -> one.way() == Way.DEDUCTED);
    }

    /** What was withheld, and need not be any more because it was paid back. */
    Money released(Weekly weekly) {
        return Money.sum(parts(weekly).stream()
                .filter(part -> part.of().way() == Way.REPAID)
                .map(Part::withheld)
                .toList());
    }

    Money repaid() {
        return amounts(one -> one.way() == Way.REPAID);
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
