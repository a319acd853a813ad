package org.opendps.calloff.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.criteria.Criteria.Question;
import org.opendps.calloff.competition.criteria.ScoringMethod;
import org.opendps.calloff.evaluation.ModerationRequest.Consensus;
import org.opendps.calloff.evaluation.ranking.Ranking.Part;
import org.opendps.calloff.evaluation.ranking.Ranking.Place;

/** What was found of a bid, once the scores are settled. */
@ApplicationScoped
public class Findings {

    private static final int SHOWN = 2;
    private static final String AGREED = "All evaluators gave this score.";

    private final Evaluations evaluations;

    Findings(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    /** Empty before the moderation, and of a bid that was set aside. */
    public Optional<Assessed> of(CallOff callOff, Bid bid) {
        return evaluations
                .of(callOff.id())
                .flatMap(settled -> settled.consensus().stream()
                        .filter(consensus -> consensus.bidId().equals(bid.id()))
                        .findFirst()
                        .map(consensus -> assessed(callOff, consensus, place(settled, bid))));
    }

    private static @Nullable Place place(Evaluation settled, Bid bid) {
        return settled.of(bid.lot()).stream()
                .flatMap(lot -> lot.ranking().places().stream())
                .filter(place -> UUID.fromString(place.bid()).equals(bid.id()))
                .findFirst()
                .orElse(null);
    }

    private static Assessed assessed(CallOff callOff, Consensus consensus, @Nullable Place place) {
        var lines = new ArrayList<Assessed.Line>();
        lines.add(new Assessed.Line(
                ScoringMethod.PRICE,
                null,
                callOff.criteria().priceWeight().toString(),
                null,
                points(place, ScoringMethod.PRICE),
                null));
        for (var question : callOff.criteria().questions()) {
            lines.add(line(question, consensus, place));
        }
        return new Assessed(
                consensus.bidId(),
                place == null ? null : place.rank(),
                place == null ? null : shown(place.total()),
                lines);
    }

    private static Assessed.Line line(Question question, Consensus consensus, @Nullable Place place) {
        return new Assessed.Line(
                question.id(),
                question.text(),
                question.weight().toString(),
                consensus.scores().get(question.id()),
                points(place, question.id()),
                explanation(question, consensus));
    }

    private static String explanation(Question question, Consensus consensus) {
        var own = consensus.reasons() == null ? null : consensus.reasons().get(question.id());
        if (own != null) {
            return own;
        }
        var common = consensus.reason();
        return common == null || common.isBlank() ? AGREED : common;
    }

    private static @Nullable String points(@Nullable Place place, String criterion) {
        return place == null
                ? null
                : place.parts().stream()
                        .filter(part -> part.criterion().equals(criterion))
                        .map(Part::points)
                        .map(Findings::shown)
                        .findFirst()
                        .orElse(null);
    }

    private static String shown(BigDecimal points) {
        return points.setScale(SHOWN, RoundingMode.HALF_UP).toPlainString();
    }
}
