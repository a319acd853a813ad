package org.opendps.calloff.award.summary;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.opendps.blocks.problem.NotFound;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.bid.BidBook;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.Viewpoint;
import org.opendps.calloff.evaluation.Assessed;
import org.opendps.calloff.evaluation.Findings;
import org.opendps.calloff.provider.Market;

/** Summaries as their readers may see them. */
@ApplicationScoped
class SummaryList {

    private static final String CITATION = "Procurement Act 2023 s.50(3); Procurement Regulations 2024 reg 31";

    private final Summaries summaries;
    private final Competitions competitions;
    private final BidBook bids;
    private final Findings findings;
    private final Market market;
    private final Reasons reasons;

    SummaryList(
            Summaries summaries,
            Competitions competitions,
            BidBook bids,
            Findings findings,
            Market market,
            Reasons reasons) {
        this.summaries = summaries;
        this.competitions = competitions;
        this.bids = bids;
        this.findings = findings;
        this.market = market;
        this.reasons = reasons;
    }

    /** @throws org.opendps.blocks.problem.Refused 404 also when it is another's, before all are told, or of a bid that was never
     *     assessed: s.50(3) gives one to suppliers whose tender was */
    SummaryView of(Bid bid, Viewpoint viewpoint) {
        var callOff = competitions.seen(bid.callOffId(), viewpoint);
        var release = summaries.of(callOff.id(), bid.lot());
        if (!bid.wasAssessed()) {
            throw new NotFound("assessment summary of bid", bid.id()).refused();
        }
        if (release.isEmpty() && viewpoint instanceof Viewpoint.OfProvider) {
            return summaries
                    .takenBack(callOff.id(), bid.lot())
                    .map(before -> SummaryView.takenBack(bid, before, CITATION))
                    .orElseThrow(() -> new NotFound("assessment summary of bid", bid.id()).refused());
        }
        var own = findings.of(callOff, bid);
        var winner = release.map(Release::winner)
                .filter(winning -> !winning.equals(bid.id()))
                .map(winning -> bids.in(callOff.id(), winning));
        var better = winner.flatMap(winning -> findings.of(callOff, winning));
        return new SummaryView(
                callOff.id(),
                bid.lot(),
                bid.id(),
                bid.status(),
                release.map(Release::releasedAt).orElse(null),
                own.orElse(null),
                reasons.of(callOff, bid, release.orElse(null), own.orElse(null), better.orElse(null)),
                winner.flatMap(winning -> better.map(found -> new SummaryView.Winner(
                                winning.providerId(),
                                market.names(Set.of(winning.providerId())).get(winning.providerId()),
                                found)))
                        .orElse(null),
                own.isPresent() && better.isPresent() ? advantages(own.get(), better.get()) : List.of(),
                null,
                null,
                CITATION);
    }

    private static List<String> advantages(Assessed own, Assessed better) {
        var advantages = new ArrayList<String>();
        for (var line : better.criteria()) {
            own.criteria().stream()
                    .filter(mine -> mine.criterion().equals(line.criterion()))
                    .filter(mine -> isMore(line, mine))
                    .forEach(mine -> advantages.add(inWords(line, mine)));
        }
        return List.copyOf(advantages);
    }

    private static boolean isMore(Assessed.Line better, Assessed.Line mine) {
        if (better.score() != null && mine.score() != null) {
            return better.score() > mine.score();
        }
        return better.points() != null
                && mine.points() != null
                && new BigDecimal(better.points()).compareTo(new BigDecimal(mine.points())) > 0;
    }

    private static String inWords(Assessed.Line better, Assessed.Line mine) {
        return better.score() == null
                ? "price: " + better.points() + " points, yours " + mine.points()
                : better.criterion() + ": scored " + better.score() + ", yours " + mine.score() + ". "
                        + Objects.requireNonNullElse(better.explanation(), "");
    }
}
