package org.opendps.calloff.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.opendps.calloff.bid.BidBook;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.CallOffEvent;
import org.opendps.calloff.competition.CallOffStatus;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.evaluation.ModerationRequest.Consensus;
import org.opendps.calloff.evaluation.Ranking.Exclusion;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

@ApplicationScoped
@Transactional
class Moderating {

    private final Competitions competitions;
    private final BidBook bids;
    private final ScoreSheets sheets;
    private final Evaluations evaluations;
    private final Timeline timeline;
    private final int leastEvaluators;

    Moderating(
            Competitions competitions,
            BidBook bids,
            ScoreSheets sheets,
            Evaluations evaluations,
            Timeline timeline,
            @ConfigProperty(name = "dps.call-off.least-evaluators") int leastEvaluators) {
        this.competitions = competitions;
        this.bids = bids;
        this.sheets = sheets;
        this.evaluations = evaluations;
        this.timeline = timeline;
        this.leastEvaluators = leastEvaluators;
    }

    CallOff settle(UUID callOffId, String authority, Actor moderator, List<Consensus> consensus, Instant arrived) {
        var callOff = competitions.locked(callOffId, authority);
        callOff.mustBe(CallOffStatus.OPENED, "moderation");
        var panel = new Panel(bids.standing(callOffId), sheets.of(callOffId), leastEvaluators);
        var ranking = panel.settle(callOff.criteria().method(), consensus);
        evaluations.persist(new Evaluation(callOffId, moderator, arrived, consensus, ranking));
        bids.exclude(
                callOffId,
                ranking.excluded().stream()
                        .collect(Collectors.toMap(out -> UUID.fromString(out.bid()), Exclusion::why)));
        callOff.move("moderation", ranking.places().isEmpty() ? CallOffStatus.NO_AWARD : CallOffStatus.EVALUATED);
        competitions.announce(callOff, CallOffEvent.Kind.CALL_OFF_EVALUATED);
        timeline.add(callOffId, authority, Step.CALL_OFF_EVALUATED, moderator, summary(ranking));
        return callOff;
    }

    private static String summary(Ranking ranking) {
        return ranking.places().size() + " bids ranked, " + ranking.excluded().size() + " excluded";
    }
}
