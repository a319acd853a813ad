package org.opendps.calloff.evaluation.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.opendps.calloff.bid.BidBook;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.course.CallOffStatus;
import org.opendps.calloff.evaluation.conflict.Interests;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

@ApplicationScoped
@Transactional
class Scoring {

    private final Competitions competitions;
    private final BidBook bids;
    private final Interests interests;
    private final ScoreSheets sheets;
    private final Timeline timeline;

    Scoring(Competitions competitions, BidBook bids, Interests interests, ScoreSheets sheets, Timeline timeline) {
        this.competitions = competitions;
        this.bids = bids;
        this.interests = interests;
        this.sheets = sheets;
        this.timeline = timeline;
    }

    ScoreSheet score(UUID bidId, String authority, Actor evaluator, Scores given, Instant arrived) {
        var callOff = competitions.locked(bids.callOffOf(bidId, authority), authority);
        callOff.mustBe(CallOffStatus.OPENED, "scoring");
        if (callOff.opening().include(evaluator.subject())) {
            throw new OpenerNeverScores(evaluator.name()).refused();
        }
        var bid = bids.of(bidId, authority);
        bid.mustStand("scoring");
        interests.mustAllowScoring(callOff, evaluator, bid.providerId());
        callOff.criteria().method().mustFit(given.scores());
        var sheet = sheets.by(evaluator.subject(), bidId)
                .orElseGet(() -> new ScoreSheet(callOff.id(), bidId, evaluator, given, arrived));
        sheet.replace(given, arrived);
        sheets.persist(sheet);
        timeline.add(callOff.id(), authority, Step.SCORES_GIVEN, evaluator, "bid " + bidId);
        return sheet;
    }
}
