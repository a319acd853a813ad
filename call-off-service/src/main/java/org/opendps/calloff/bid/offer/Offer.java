package org.opendps.calloff.bid.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.competition.lot.Lot;

/**
 * What a provider offers, complete: the content that is sealed at the submission.
 *
 * @param price for one session of one person, net of VAT, in pounds
 * @param answers by the id of the question
 * @param startsOn the earliest day on which the provider can start; null when it can on the first day
 */
public record Offer(
        Money price,
        VatCode vatCode,
        Map<String, String> answers,
        List<OneOff> oneOff,
        @Nullable LocalDate startsOn,
        @Nullable String staffing,
        List<Enclosure> documents) {

    public Offer {
        // an offer that was opened before there were such parts has none
        oneOff = oneOff == null ? List.of() : List.copyOf(oneOff);
        documents = documents == null ? List.of() : List.copyOf(documents);
    }

    /** What is paid once, all items together. */
    public Money once() {
        return Money.sum(oneOff.stream().map(OneOff::amount).toList());
    }

    /** What all of the lot costs at this offer: every session of every place, and what is paid once. */
    public Money total(Lot lot) {
        return price.times(lot.support().sessions()).times(lot.places()).plus(once());
    }
}
