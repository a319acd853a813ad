package org.opendps.calloff.evaluation.clarification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.evaluation.clarification.document.AnswerDocuments;
import org.opendps.calloff.evaluation.excluded.ExclusionGround;
import org.opendps.calloff.evaluation.excluded.Exclusions;
import org.opendps.calloff.evaluation.rule.EvaluationRules;
import org.opendps.calloff.timeline.Actor;

/** A bid whose answer does not satisfy is excluded, on a ground and with what its bidder said. */
@ApplicationScoped
class Rejection {

    private final Prices prices;
    private final EvaluationRules rules;
    private final Exclusions exclusions;
    private final AnswerDocuments documents;

    Rejection(Prices prices, EvaluationRules rules, Exclusions exclusions, AnswerDocuments documents) {
        this.prices = prices;
        this.rules = rules;
        this.exclusions = exclusions;
        this.documents = documents;
    }

    /** @throws org.opendps.blocks.problem.Refused 422 {@code price-not-low} */
    void of(CallOff callOff, Bid bid, Clarification clarification, String reason, Actor by, Instant now) {
        boolean price = clarification.kind() == ClarificationKind.ABNORMALLY_LOW;
        if (price) {
            mustBeLow(callOff, bid);
        }
        var handedIn = documents.of(List.of(clarification.id())).getOrDefault(clarification.id(), List.of());
        exclusions.add(
                bid,
                price ? ExclusionGround.PRICE_NOT_EXPLAINED : ExclusionGround.NOT_PUT_RIGHT,
                clarification.isSilent(handedIn) ? clarification.silence() + " " + reason : reason,
                clarification.heard(handedIn),
                by,
                now);
    }

    /** Of a single bid there is no price beside which it is low: then who decides says why. */
    private void mustBeLow(CallOff callOff, Bid bid) {
        int percent = rules.of(callOff).abnormallyLowPercent();
        prices.of(callOff, percent).stream()
                .filter(check -> check.bidId().equals(bid.id()) && !check.abnormallyLow())
                .findFirst()
                .ifPresent(check -> {
                    throw new ClarificationRefused.PriceNotLow(check.price(), check.medianOfOthers(), percent)
                            .refused();
                });
    }
}
