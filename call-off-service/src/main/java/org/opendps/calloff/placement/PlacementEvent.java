package org.opendps.calloff.placement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.event.PublicEvent;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.bid.offer.VatCode;
import org.opendps.calloff.placement.absence.Absence;
import org.opendps.calloff.placement.absence.AbsenceKind;
import org.opendps.calloff.placement.subject.Origin;
import org.opendps.calloff.placement.term.Arrangement;
import org.opendps.calloff.placement.term.Basis;
import org.opendps.calloff.placement.term.Slice;

/**
 * A step of a placement, with all that is agreed.
 *
 * @param awardId the award or the change by which finance holds the money; null when it holds none
 * @param personRef null of places of a group or block
 * @param daysLeft with a warning only
 * @param terms one for each day, in their order
 */
public record PlacementEvent(
        Kind kind,
        UUID placementId,
        long version,
        PlacementStatus status,
        @Nullable UUID awardId,
        String authority,
        @Nullable UUID callOffId,
        @Nullable UUID personRef,
        String category,
        String area,
        boolean closedOnBankHolidays,
        Origin origin,
        @JsonUnwrapped Now now,
        LocalDate from,
        LocalDate until,
        @Nullable EndReason endReason,
        @Nullable Integer daysLeft,
        List<Payable> terms,
        List<Rest> suspensions)
        implements PublicEvent {

    public enum Kind {
        PLACEMENT_PLANNED,
        PLACEMENT_IMPORTED,
        PLACEMENT_STARTED,
        PLACEMENT_VARIED,
        PLACEMENT_MOVED,
        PLACEMENT_SUSPENDED,
        PLACEMENT_RESUMED,
        PLACEMENT_EXTENDED,
        PLACEMENT_CONVERTED,
        PLACEMENT_MIGRATED,
        PLACEMENT_REVIEWED,
        PLACEMENT_ENDING,
        PLACEMENT_ENDED
    }

    /** What counts on the day of the event; before the first day what will, after the last what did. */
    public record Now(
            UUID providerId,
            @Nullable UUID budgetId,
            String fundingRoute,
            Basis basis,
            Money unitCost,
            VatCode vatCode,
            List<DayOfWeek> days,
            int sessionsPerWeek,
            Money weeklyCost,
            int places) {

        public static Now of(Arrangement what) {
            return new Now(
                    what.providerId(),
                    what.budgetId(),
                    what.fundingRoute(),
                    what.basis(),
                    what.unitCost(),
                    what.vatCode(),
                    what.days(),
                    what.sessionsPerWeek(),
                    what.weeklyCost(),
                    what.places());
        }
    }

    public record Payable(
            LocalDate from, LocalDate until, @JsonUnwrapped Now now) {

        public static Payable of(Slice slice) {
            return new Payable(slice.from(), slice.until(), Now.of(slice.arrangement()));
        }
    }

    /** @param paidUntil the last day that is paid though nobody comes; null when none is */
    public record Rest(
            LocalDate from,
            @Nullable LocalDate until,
            AbsenceKind kind,
            @Nullable LocalDate paidUntil) {

        public static Rest of(Absence absence) {
            return new Rest(absence.from(), absence.until(), absence.kind(), absence.paidUntil());
        }
    }

    public static PlacementEvent of(Placement placement, Kind kind, Course course, LocalDate today) {
        var subject = placement.subject();
        return new PlacementEvent(
                kind,
                placement.id(),
                placement.version(),
                placement.status(),
                placement.moneyId(),
                subject.authority(),
                subject.callOffId(),
                subject.personRef(),
                subject.category(),
                subject.area(),
                subject.closedOnBankHolidays(),
                subject.origin(),
                Now.of(placement.arrangement()),
                placement.from(),
                placement.until(),
                placement.endReason(),
                kind == Kind.PLACEMENT_ENDING ? EndingWarning.daysLeft(today, placement.until()) : null,
                course.schedule().slices().stream().map(Payable::of).toList(),
                course.absences().stream().map(Rest::of).toList());
    }

    @Override
    public String topic() {
        return "call-off.placement.v1";
    }

    @Override
    public UUID key() {
        return placementId;
    }
}
