package org.opendps.calloff.competition;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.event.PublicEvent;
import org.opendps.calloff.competition.course.CallOffStatus;
import org.opendps.calloff.competition.lot.CallOffKind;
import org.opendps.calloff.competition.lot.Lot;
import org.opendps.calloff.competition.lot.LotOutcome;
import org.opendps.calloff.competition.procurement.Route;

/**
 * A step of a call-off, for everybody.
 *
 * @param category with the area that of the first lot
 * @param why of a call-off that ended without an award or is held up
 * @param bids how many were opened; null before, when nobody may know
 */
public record CallOffEvent(
        Kind kind,
        UUID callOffId,
        long version,
        String authority,
        UUID purchasingSystemId,
        CallOffKind callOffKind,
        Route route,
        @Nullable UUID personRef,
        String category,
        String area,
        CallOffStatus status,
        @Nullable Instant publishedAt,
        @Nullable Instant bidsDue,
        int invited,
        @Nullable Integer bids,
        List<LotFact> lots,
        @Nullable String why)
        implements PublicEvent {

    /** A lot, with nothing of whom it is for. */
    public record LotFact(
            int lot, String category, String area, @Nullable Integer placesPerDay, LotOutcome outcome) {

        static LotFact of(Lot lot) {
            return new LotFact(
                    lot.number(), lot.support().category(), lot.support().area(), lot.placesPerDay(), lot.outcome());
        }
    }

    public enum Kind {
        CALL_OFF_PUBLISHED,
        DEADLINE_EXTENDED,
        CALL_OFF_OPENED,
        CALL_OFF_EVALUATED,
        CALL_OFF_RECOMMENDED,
        CALL_OFF_AWARDED,
        CALL_OFF_AMENDED,
        CALL_OFF_SUSPENDED,
        CALL_OFF_RESUMED,
        CALL_OFF_CANCELLED,
        CALL_OFF_NO_AWARD,
        /** A lot ended without an award, and the call-off goes on. */
        LOT_NOT_AWARDED,
        RECOMMENDATION_WITHDRAWN,
        EVALUATION_REOPENED
    }

    /** What to tell when the last lot that was undecided ended without an award. */
    public static Kind endOf(CallOff callOff) {
        return callOff.status() == CallOffStatus.NO_AWARD ? Kind.CALL_OFF_NO_AWARD : Kind.LOT_NOT_AWARDED;
    }

    static CallOffEvent of(CallOff callOff, Kind kind) {
        var first = callOff.lots().getFirst().support();
        var halt = callOff.course().halt();
        return new CallOffEvent(
                kind,
                callOff.id(),
                callOff.version(),
                callOff.authority(),
                callOff.commission().purchasingSystemId(),
                callOff.commission().kind(),
                callOff.commission().route(),
                callOff.personRef(),
                first.category(),
                first.area(),
                callOff.status(),
                callOff.published().publishedAt(),
                callOff.commission().route().isDirect() ? null : callOff.bidsDue(),
                callOff.published().invited(),
                callOff.opening().bids(),
                callOff.lots().stream().map(LotFact::of).toList(),
                halt == null ? null : halt.why());
    }

    @Override
    public String topic() {
        return "call-off.call-off.v1";
    }

    @Override
    public UUID key() {
        return callOffId;
    }
}
