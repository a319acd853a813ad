package org.opendps.calloff.evaluation.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendps.calloff.bid.BidBook;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.CallOffEvent;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.course.CallOffStatus;
import org.opendps.calloff.evaluation.Evaluation;
import org.opendps.calloff.evaluation.Evaluations;
import org.opendps.calloff.evaluation.LotRanking;
import org.opendps.calloff.evaluation.ModerationRequest.Consensus;
import org.opendps.calloff.evaluation.ranking.Ranking.Exclusion;
import org.opendps.calloff.evaluation.rule.EvaluationRules;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Counted;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

@ApplicationScoped
@Transactional
public class Moderating {

    private final Competitions competitions;
    private final BidBook bids;
    private final Readiness readiness;
    private final EvaluationRules rules;
    private final Evaluations evaluations;
    private final Timeline timeline;

    Moderating(
            Competitions competitions,
            BidBook bids,
            Readiness readiness,
            EvaluationRules rules,
            Evaluations evaluations,
            Timeline timeline) {
        this.competitions = competitions;
        this.bids = bids;
        this.readiness = readiness;
        this.rules = rules;
        this.evaluations = evaluations;
        this.timeline = timeline;
    }

    public CallOff settle(
            UUID callOffId, String authority, Actor moderator, List<Consensus> consensus, Instant arrived) {
        var callOff = competitions.locked(callOffId, authority);
        callOff.mustBe(CallOffStatus.OPENED, "moderation");
        var rule = rules.of(callOff);
        var panel = readiness.panel(callOff, moderator, rule);
        var rankings = panel.settle(callOff, consensus);
        boolean outBefore = !bids.out(callOffId).isEmpty();
        var settled = new Evaluation(callOffId, moderator, arrived, rule.version(), consensus, rankings);
        evaluations.lastOf(callOffId).ifPresent(settled::keeping);
        evaluations.persist(settled);
        bids.exclude(
                callOffId,
                rankings.stream()
                        .flatMap(lot -> lot.ranking().excluded().stream())
                        .collect(Collectors.toMap(out -> UUID.fromString(out.bid()), Exclusion::why)));
        var going = rankings.stream()
                .filter(LotRanking::hasPlaces)
                .map(LotRanking::lot)
                .collect(Collectors.toSet());
        callOff.leaveOnly(going, whyNone(outBefore), arrived);
        if (!going.isEmpty()) {
            callOff.move("moderation", CallOffStatus.EVALUATED);
        }
        competitions.announce(callOff, CallOffEvent.Kind.CALL_OFF_EVALUATED);
        if (going.isEmpty()) {
            competitions.announce(callOff, CallOffEvent.Kind.CALL_OFF_NO_AWARD);
        }
        timeline.add(callOffId, authority, Step.CALL_OFF_EVALUATED, moderator, summary(rankings));
        return callOff;
    }

    private static String whyNone(boolean outBefore) {
        return outBefore
                ? "No bid is left: some were rejected or set aside, and the others do not meet the minimum scores."
                : "No bid meets the minimum scores.";
    }

    private static String summary(List<LotRanking> rankings) {
        int ranked =
                rankings.stream().mapToInt(lot -> lot.ranking().places().size()).sum();
        int excluded = rankings.stream()
                .mapToInt(lot -> lot.ranking().excluded().size())
                .sum();
        return Counted.of(ranked, "bid") + " ranked, " + excluded + " excluded";
    }
}
