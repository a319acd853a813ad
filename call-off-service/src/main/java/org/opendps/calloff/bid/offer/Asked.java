package org.opendps.calloff.bid.offer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.competition.CallOff;

/**
 * What a call-off asks of an offer. Everything that is wrong is told at once, and no message repeats a price or a text:
 * what is told may be logged, and an offer may not.
 *
 * @param oneOffMaximum the most that is taken for what is paid once; null where the lot says nothing
 * @param wholeMaximum the most that is taken for all of the lot, what is paid once among it; null where nothing is capped
 * @param sessions of all places together
 * @param today when an offer is written; null for one that was, of which a day may have passed since
 */
public record Asked(
        int lot,
        List<String> questions,
        @Nullable Money priceMinimum,
        @Nullable Money priceMaximum,
        @Nullable Money oneOffMaximum,
        @Nullable Money wholeMaximum,
        long sessions,
        LocalDate until,
        @Nullable LocalDate today) {

    /** Against a comma that was forgotten; a council sets its own limits on the lot. */
    private static final Money HIGHEST = Money.of("1000000.00");

    public static Asked by(CallOff callOff, int number) {
        var lot = callOff.lot(number);
        var highest = lot.highestPrice().orElse(null);
        return new Asked(
                number,
                callOff.criteria().questionIds(),
                lot.priceMinimum(),
                highest,
                lot.oneOffMaximum(),
                highest == null ? null : lot.wholeAt(highest),
                lot.support().sessions() * lot.places(),
                lot.support().until(),
                null);
    }

    public Asked writtenOn(LocalDate day) {
        return new Asked(lot, questions, priceMinimum, priceMaximum, oneOffMaximum, wholeMaximum, sessions, until, day);
    }

    void mustTake(OfferDraft draft, List<Violation> faults) {
        var wrong = Stream.concat(faults.stream(), wrong(draft)).toList();
        if (!wrong.isEmpty()) {
            throw new OfferUnsound(wrong).refused();
        }
    }

    void mustBeComplete(OfferDraft draft) {
        var open =
                questions.stream().filter(question -> !draft.answers(question)).toList();
        var missing = new ArrayList<Violation>();
        if (draft.price() == null) {
            missing.add(new Violation("price", "is missing"));
        }
        if (draft.vatCode() == null) {
            missing.add(new Violation("vatCode", "is missing"));
        }
        open.forEach(question -> missing.add(new Violation("answers." + question, "is missing")));
        if (!missing.isEmpty()) {
            throw new OfferIncomplete(
                            Stream.concat(missing.stream(), wrong(draft)).toList(), open)
                    .refused();
        }
        mustTake(draft, List.of());
    }

    private Stream<Violation> wrong(OfferDraft draft) {
        var wrong = new ArrayList<Violation>();
        if (draft.lot() != null && draft.lot() != lot) {
            wrong.add(new Violation("lot", "is not the lot that this bid is for, " + lot));
        }
        if (draft.price() != null) {
            price(draft.price()).forEach(message -> wrong.add(new Violation("price", message)));
        }
        var extras = draft.extras();
        for (int i = 0; i < extras.size(); i++) {
            var extra = extras.get(i);
            var amount = extra == null ? null : extra.amount();
            if (amount == null) {
                // the form says so
                continue;
            }
            if (!amount.isPositive() || amount.isMoreThan(HIGHEST)) {
                wrong.add(new Violation("oneOff[" + i + "].amount", "has to be more than 0.00 and at most " + HIGHEST));
            }
        }
        once(draft).forEach(message -> wrong.add(new Violation("oneOff", message)));
        new TreeMap<>(draft.given())
                .keySet().stream()
                        .filter(question -> !questions.contains(question))
                        .forEach(question -> wrong.add(new Violation(
                                "answers." + question,
                                "answers no question; the questions are " + String.join(", ", questions))));
        if (draft.startsOn() != null && draft.startsOn().isAfter(until)) {
            wrong.add(new Violation("startsOn", "is after the last day of the support, " + until));
        }
        if (today != null && draft.startsOn() != null && draft.startsOn().isBefore(today)) {
            wrong.add(new Violation(
                    "startsOn", "is past: say a day from " + today + " on, or leave it out to start on the first day"));
        }
        return wrong.stream();
    }

    /** What is paid once is part of the price of the lot: what is above the cap of a session hides in it otherwise. */
    private List<String> once(OfferDraft draft) {
        var once = Money.sum(draft.extras().stream()
                .filter(Objects::nonNull)
                .map(OneOff::amount)
                .filter(amount -> amount != null && amount.isPositive())
                .toList());
        if (oneOffMaximum != null && once.isMoreThan(oneOffMaximum)) {
            return List.of("adds up to more than this lot takes for what is paid once, " + oneOffMaximum.shown());
        }
        var price = draft.price();
        if (wholeMaximum == null || priceMaximum == null || price == null || price.isMoreThan(priceMaximum)) {
            return List.of();
        }
        return once.isPositive() && price.times(sessions).plus(once).isMoreThan(wholeMaximum)
                ? List.of("makes the whole lot dearer than its " + sessions + " sessions at the highest price, "
                        + wholeMaximum + ": a lot that says nothing of what is paid once takes it within that")
                : List.of();
    }

    private List<String> price(Money price) {
        var wrong = new ArrayList<String>();
        if (!price.isPositive() || price.isMoreThan(HIGHEST)) {
            wrong.add("has to be more than 0.00 and at most " + HIGHEST);
        }
        if (priceMinimum != null && priceMinimum.isMoreThan(price)) {
            wrong.add("is below the least price of this lot, " + priceMinimum);
        }
        if (priceMaximum != null && price.isMoreThan(priceMaximum)) {
            wrong.add("is above the highest price of this lot, " + priceMaximum);
        }
        return wrong;
    }
}
