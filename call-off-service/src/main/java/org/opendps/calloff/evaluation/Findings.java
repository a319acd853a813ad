package org.opendps.calloff.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.criteria.Criteria;
import org.opendps.calloff.competition.criteria.Criteria.Question;
import org.opendps.calloff.competition.criteria.ScoringMethod;
import org.opendps.calloff.evaluation.ModerationRequest.Consensus;
import org.opendps.calloff.evaluation.ranking.Ranking.Part;
import org.opendps.calloff.evaluation.ranking.Ranking.Place;
import org.opendps.calloff.evaluation.score.Evaluators;

/** What was found of a bid, once the scores are settled. */
@ApplicationScoped
public class Findings {

    private static final int SHOWN = 2;

    private final Evaluations evaluations;
    private final Evaluators evaluators;

    Findings(Evaluations evaluations, Evaluators evaluators) {
        this.evaluations = evaluations;
        this.evaluators = evaluators;
    }

    /** Empty before the moderation, and of a bid that was set aside. */
    public Optional<Assessed> of(CallOff callOff, Bid bid) {
        return evaluations
                .of(callOff.id())
                .flatMap(settled -> settled.consensus().stream()
                        .filter(consensus -> consensus.bidId().equals(bid.id()))
                        .findFirst()
                        .map(consensus -> assessed(
                                callOff, consensus, place(settled, bid), evaluators.commentsOn(callOff.id(), bid))));
    }

    private static @Nullable Place place(Evaluation settled, Bid bid) {
        return settled.of(bid.lot()).stream()
                .flatMap(lot -> lot.ranking().places().stream())
                .filter(place -> UUID.fromString(place.bid()).equals(bid.id()))
                .findFirst()
                .orElse(null);
    }

    private static Assessed assessed(
            CallOff callOff, Consensus consensus, @Nullable Place place, List<String> comments) {
        var lines = new ArrayList<Assessed.Line>();
        lines.add(new Assessed.Line(
                ScoringMethod.PRICE,
                null,
                callOff.criteria().priceWeight().toString(),
                null,
                points(place, ScoringMethod.PRICE),
                null));
        for (var question : callOff.criteria().questions()) {
            lines.add(line(callOff.criteria(), question, consensus, place, comments));
        }
        return new Assessed(
                consensus.bidId(),
                place == null ? null : place.rank(),
                place == null ? null : shown(place.total()),
                lines);
    }

    private static Assessed.Line line(
            Criteria criteria, Question question, Consensus consensus, @Nullable Place place, List<String> comments) {
        return new Assessed.Line(
                question.id(),
                question.text(),
                question.weight().toString(),
                consensus.scores().get(question.id()),
                points(place, question.id()),
                Explanation.of(criteria, question, consensus, comments));
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
