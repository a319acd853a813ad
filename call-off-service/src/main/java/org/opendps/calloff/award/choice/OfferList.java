package org.opendps.calloff.award.choice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.bid.BidBook;
import org.opendps.calloff.bid.Readership;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.evaluation.Standings;
import org.opendps.calloff.evaluation.ranking.Ranking.Place;
import org.opendps.calloff.provider.Market;

/** The ranked offers above the line, the first in rank first. */
@ApplicationScoped
class OfferList {

    private final Standings standings;
    private final BidBook bids;
    private final Market market;
    private final Readership readership;

    OfferList(Standings standings, BidBook bids, Market market, Readership readership) {
        this.readership = readership;
        this.standings = standings;
        this.bids = bids;
        this.market = market;
    }

    List<OfferView> of(CallOff callOff, int lot) {
        callOff.lot(lot);
        var opened = bids.opened(callOff.id());
        var byId = opened.stream()
                .filter(readership.of(callOff, opened))
                .collect(Collectors.toMap(Bid::id, Function.identity()));
        var names = market.names(byId.values().stream().map(Bid::providerId).collect(Collectors.toSet()));
        var line = callOff.criteria().choiceLine();
        return standings.places(callOff.id(), lot).stream()
                .filter(place -> line == null || place.total().compareTo(line.percent()) >= 0)
                .filter(place -> byId.containsKey(UUID.fromString(place.bid())))
                .map(place -> view(callOff, place, byId, names))
                .toList();
    }

    private static OfferView view(CallOff callOff, Place place, Map<UUID, Bid> byId, Map<UUID, String> names) {
        var bid = Objects.requireNonNull(byId.get(UUID.fromString(place.bid())));
        var offer = bid.offer();
        var lot = callOff.lot(bid.lot());
        var week = offer.price().times(lot.support().sessionsPerWeek());
        var ceiling = lot.weeklyCeiling();
        return new OfferView(
                bid.id(),
                place.rank(),
                bid.providerId(),
                names.get(bid.providerId()),
                offer.price(),
                week,
                ceiling == null ? null : !week.isMoreThan(ceiling),
                offer.once(),
                offer.startsOn(),
                offer.staffing(),
                callOff.criteria().questions().stream()
                        .map(question -> new OfferView.Answer(
                                question.text(), offer.answers().getOrDefault(question.id(), "")))
                        .toList());
    }
}
