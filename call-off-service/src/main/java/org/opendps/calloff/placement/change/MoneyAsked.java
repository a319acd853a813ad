package org.opendps.calloff.placement.change;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.event.PublicEvent;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.award.MoneyMissing;
import org.opendps.calloff.bid.offer.VatCode;
import org.opendps.calloff.placement.Placement;
import org.opendps.calloff.placement.term.Arrangement;
import org.opendps.calloff.placement.term.Slice;

/**
 * A change of a placement asks finance for its money, in the words of an award.
 *
 * @param awardId the change's id
 * @param replacesFrom from which day it takes the place of what is committed for this placement; null when it adds days
 */
record MoneyAsked(
        Kind kind,
        UUID awardId,
        long version,
        UUID placementId,
        @JsonUnwrapped Judged judged,
        String authority,
        @Nullable UUID callOffId,
        @Nullable UUID personRef,
        String category,
        String area,
        boolean closedOnBankHolidays,
        @JsonUnwrapped Sought sought,
        @Nullable LocalDate replacesFrom,
        @Nullable String limit,
        @Nullable Money shortBy,
        @Nullable String financialYear,
        @Nullable String reason)
        implements PublicEvent {

    enum Kind {
        AWARD_RECOMMENDED,
        AWARD_CONFIRMED,
        AWARD_REFUSED,
        AWARD_WITHDRAWN
    }

    /** What is to be paid, from which money. */
    record Sought(
            UUID providerId,
            @Nullable UUID budgetId,
            String fundingRoute,
            Money unitCost,
            VatCode vatCode,
            List<DayOfWeek> days,
            int sessionsPerWeek,
            Money weeklyCost,
            int places,
            LocalDate from,
            LocalDate until) {

        static Sought of(Slice slice) {
            Arrangement what = slice.arrangement();
            return new Sought(
                    what.providerId(),
                    what.budgetId(),
                    what.fundingRoute(),
                    what.unitCost(),
                    what.vatCode(),
                    what.days(),
                    what.sessionsPerWeek(),
                    what.weeklyCost(),
                    what.places(),
                    slice.from(),
                    slice.until());
        }
    }

    static MoneyAsked of(Kind kind, Placement placement, Change change, Slice slice, Judged judged) {
        var subject = placement.subject();
        MoneyMissing missing = change.moneyMissing();
        return new MoneyAsked(
                kind,
                change.id(),
                change.version(),
                placement.id(),
                judged,
                subject.authority(),
                subject.callOffId(),
                subject.personRef(),
                subject.category(),
                subject.area(),
                subject.closedOnBankHolidays(),
                Sought.of(slice),
                change.plan().until() == null ? slice.from() : null,
                missing == null ? null : missing.limit(),
                missing == null ? null : missing.shortBy(),
                missing == null ? null : missing.financialYear(),
                missing == null ? null : missing.reason());
    }

    @Override
    public String topic() {
        return "call-off.award.v1";
    }

    /** Changes of one placement are answered in their order. */
    @Override
    public UUID key() {
        return placementId;
    }
}
