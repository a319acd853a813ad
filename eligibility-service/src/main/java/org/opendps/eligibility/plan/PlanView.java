package org.opendps.eligibility.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.eligibility.plan.course.End;
import org.opendps.eligibility.plan.course.Suspension;
import org.opendps.eligibility.plan.line.FundingRoute;
import org.opendps.eligibility.plan.line.PlanLine;
import org.opendps.eligibility.plan.line.RouteSum;
import org.opendps.eligibility.plan.line.TimetableRow;
import org.opendps.eligibility.plan.word.Agreement;
import org.opendps.eligibility.plan.word.Need;
import org.opendps.eligibility.plan.word.Participant;

/**
 * A support plan as practitioners see it. Weekly amount = adult pays + council pays; what the person arranges alone
 * stands beside it, and so does what is paid once.
 *
 * @param planVersion which of the person's plans that were agreed; null of a draft
 * @param revises the plan that it is the next version of
 */
record PlanView(
        UUID id,
        UUID personRef,
        PlanStatus status,
        @Nullable Integer planVersion,
        @Nullable UUID revises,
        List<Need> needs,
        List<PlanLine> lines,
        List<TimetableRow> timetable,
        FundingRoute fundingRoute,
        Money weeklyAmount,
        Money adultPays,
        Money councilPays,
        Money selfFundedWeekly,
        Money oneOffAmount,
        List<RouteSum> routes,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate reviewFrom,
        @Nullable LocalDate reviewBy,
        List<Participant> draftedWith,
        @Nullable String advice,
        String policyVersion,
        String preparedBy,
        @Nullable Agreed agreement,
        @Nullable Suspended suspension,
        @Nullable Ended end) {

    /** @param recordedBy the practitioner */
    record Agreed(
            LocalDate on,
            Agreement.By by,
            Agreement.@Nullable Capacity capacity,
            @Nullable String name,
            @Nullable String note,
            String recordedBy,
            Instant recordedAt) {}

    record Suspended(
            LocalDate on,
            Suspension.Reason reason,
            @Nullable String note) {}

    record Ended(
            @Nullable LocalDate lastDay,
            End.Reason reason,
            @Nullable String note) {}
}
