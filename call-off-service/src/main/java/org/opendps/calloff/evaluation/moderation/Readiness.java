package org.opendps.calloff.evaluation.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.opendps.calloff.bid.BidBook;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.evaluation.ModerationRefused;
import org.opendps.calloff.evaluation.Panel;
import org.opendps.calloff.evaluation.clarification.Prices;
import org.opendps.calloff.evaluation.conflict.Interests;
import org.opendps.calloff.evaluation.rule.EvaluationRule;
import org.opendps.calloff.evaluation.score.Evaluators;
import org.opendps.calloff.timeline.Actor;

/** Whether scores can be settled: nothing is held, no low price is undecided, and the moderator has declared. */
@ApplicationScoped
class Readiness {

    private final BidBook bids;
    private final Prices prices;
    private final Interests interests;
    private final Evaluators evaluators;

    Readiness(BidBook bids, Prices prices, Interests interests, Evaluators evaluators) {
        this.bids = bids;
        this.prices = prices;
        this.interests = interests;
        this.evaluators = evaluators;
    }

    /** @throws org.opendps.blocks.problem.Refused 422 with what has to come first */
    Panel panel(CallOff callOff, Actor moderator, EvaluationRule rule) {
        interests.mustAllowModeration(callOff, moderator);
        var held = bids.held(callOff.id());
        if (!held.isEmpty()) {
            throw new ModerationRefused.BidsHeld(held).refused();
        }
        var undecided = prices.undecided(callOff, rule.abnormallyLowPercent());
        if (!undecided.isEmpty()) {
            throw new ModerationRefused.PriceUndecided(interests.hidePrices(callOff) ? List.of() : undecided).refused();
        }
        mustBeSettled(callOff);
        var standing = bids.standing(callOff.id());
        var counting = evaluators.counting(callOff.id(), standing);
        if (counting.stream().anyMatch(sheet -> sheet.isBy(moderator.subject()))) {
            throw new ModerationRefused.ModeratorScored(moderator.name()).refused();
        }
        return new Panel(standing, counting, rule.leastEvaluators());
    }

    /** Of whom a price was asked, whoever may not know prices learns no more than that somebody was. */
    private void mustBeSettled(CallOff callOff) {
        boolean hidden = interests.hidePrices(callOff);
        var unsettled = hidden ? prices.uncorrected(callOff.id()) : prices.unsettled(callOff.id());
        if (!unsettled.isEmpty()) {
            throw new ModerationRefused.ClarificationUndecided(unsettled).refused();
        }
        if (hidden && !prices.unsettled(callOff.id()).isEmpty()) {
            throw new ModerationRefused.PriceUndecided(List.of()).refused();
        }
    }
}
