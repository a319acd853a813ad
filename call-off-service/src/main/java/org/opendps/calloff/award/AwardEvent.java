package org.opendps.calloff.award;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.opendps.blocks.event.PublicEvent;

/**
 * A step of an award: asked for the money, confirmed, or refused for want of it.
 *
 * @param personalBudgetVersion the least version of the personal budget by which the money is to be judged: topics do
 *     not wait for each other, and finance may have heard of less
 */
record AwardEvent(
        Kind kind,
        UUID awardId,
        long version,
        UUID placementId,
        long personalBudgetVersion,
        @JsonUnwrapped Terms terms) implements PublicEvent {

    enum Kind {
        AWARD_RECOMMENDED,
        AWARD_CONFIRMED,
        AWARD_REFUSED
    }

    static AwardEvent of(Award award, Kind kind) {
        return new AwardEvent(
                kind, award.id(), award.version(), award.placementId(), award.personalBudgetVersion(), award.terms());
    }

    @Override
    public String topic() {
        return "call-off.award.v1";
    }

    @Override
    public UUID key() {
        return awardId;
    }

    @Override
    public String authority() {
        return terms.authority();
    }
}
