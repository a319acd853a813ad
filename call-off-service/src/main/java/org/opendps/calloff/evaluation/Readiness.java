package org.opendps.calloff.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import org.opendps.calloff.bid.BidBook;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.evaluation.clarification.Prices;
import org.opendps.calloff.evaluation.conflict.Interests;
import org.opendps.calloff.evaluation.rule.EvaluationRule;
import org.opendps.calloff.evaluation.score.ScoreSheets;
import org.opendps.calloff.timeline.Actor;

/** Whether scores can be settled: nothing is held, no low price is undecided, and the moderator has declared. */
@ApplicationScoped
class Readiness {

    private final BidBook bids;
    private final Prices prices;
    private final Interests interests;
    private final ScoreSheets sheets;

    Readiness(BidBook bids, Prices prices, Interests interests, ScoreSheets sheets) {
        this.bids = bids;
        this.prices = prices;
        this.interests = interests;
        this.sheets = sheets;
    }

    /** @throws org.opendps.blocks.problem.Refused 422 with what has to come first */
    Panel panel(CallOff callOff, Actor moderator, EvaluationRule rule) {
        interests.mustAllowModeration(callOff.id(), moderator, bids.biddersOf(callOff.id()));
        var held = bids.held(callOff.id());
        if (!held.isEmpty()) {
            throw new ModerationRefused.BidsHeld(held).refused();
        }
        var undecided = prices.undecided(callOff, rule.abnormallyLowPercent());
        if (!undecided.isEmpty()) {
            throw new ModerationRefused.PriceUndecided(undecided).refused();
        }
        var unsettled = prices.unsettled(callOff.id());
        if (!unsettled.isEmpty()) {
            throw new ModerationRefused.ClarificationUndecided(unsettled).refused();
        }
        return new Panel(bids.standing(callOff.id()), sheets.of(callOff.id()), rule.leastEvaluators());
    }
}
