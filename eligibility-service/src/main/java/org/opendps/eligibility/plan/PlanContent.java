package org.opendps.eligibility.plan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.eligibility.plan.course.ReviewDates;
import org.opendps.eligibility.plan.course.ReviewRules;
import org.opendps.eligibility.plan.line.AdultPaysTooMuch;
import org.opendps.eligibility.plan.line.FundingRoute;
import org.opendps.eligibility.plan.line.LineOutsidePlan;
import org.opendps.eligibility.plan.line.PlanLine;
import org.opendps.eligibility.plan.line.PlanLineUnknown;
import org.opendps.eligibility.plan.line.RouteSum;
import org.opendps.eligibility.plan.line.WeekTooCostly;

/**
 * What a plan says, found sound.
 *
 * @param weeklyAmount of what meeting needs costs the council: without what the person arranges alone
 * @param words closed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PlanContent(
        List<PlanLine> lines,
        FundingRoute fundingRoute,
        Money weeklyAmount,
        Money adultPays,
        LocalDate starts,
        @Nullable LocalDate ends,
        byte @Nullable [] words,
        @Nullable ReviewDates review,
        String policyVersion) {

    /** What the database has room for. */
    private static final Money HIGHEST = Money.of("999999999999.99");

    /**
     * @param known the lines that there were before: these alone may be named by their ids
     * @param adultShare what the person pays of the week
     * @param policyVersion of the determination that it rests on
     * @throws org.opendps.blocks.problem.Refused 422 when a line, a sum or a date is not sound
     */
    static PlanContent of(
            PlanRequest request,
            List<PlanLine> known,
            byte[] words,
            String policyVersion,
            Share adultShare,
            LocalDate today) {
        request.lines().forEach(PlanLine::mustBeSound);
        request.lines().forEach(line -> mustLieWithin(line, request.from(), request.until()));
        var all = Money.sum(request.lines().stream().map(PlanLine::weeklyCost).toList());
        if (all.isMoreThan(HIGHEST)) {
            throw new WeekTooCostly(all, HIGHEST).refused();
        }
        var lines = named(request, known);
        var weekly = RouteSum.budget(lines);
        if (request.adultPays() != null && request.adultPays().isMoreThan(weekly)) {
            throw new AdultPaysTooMuch(request.adultPays(), weekly).refused();
        }
        return new PlanContent(
                lines,
                request.fundingRoute(),
                weekly,
                adultShare.of(weekly, request.adultPays()),
                request.from(),
                request.until(),
                words,
                review(request.from(), request.reviewBy(), today),
                policyVersion);
    }

    /** What the person pays of a week, given what is said of it. */
    interface Share {

        Money of(Money weekly, @Nullable Money said);
    }

    /** The same from a later day on. */
    static PlanContent revising(SupportPlan standing, LocalDate from, UnaryOperator<Money> adultShare) {
        var starts = from.isAfter(standing.starts()) ? from : standing.starts();
        // what was only for a time that is over is not planned again, nor paid
        var lines = standing.lines().stream()
                .filter(line -> line.until() == null || !line.until().isBefore(starts))
                .map(line -> line.beginningAtTheEarliest(starts))
                .toList();
        var weekly = RouteSum.budget(lines);
        return new PlanContent(
                lines,
                standing.fundingRoute(),
                weekly,
                adultShare.apply(weekly),
                starts,
                standing.ends(),
                standing.words().orElse(null),
                review(starts, null, from),
                standing.policyVersion());
    }

    private static ReviewDates review(LocalDate starts, @Nullable LocalDate reviewBy, LocalDate today) {
        var rule = ReviewRules.on(today);
        var first = rule.first(starts);
        return reviewBy == null ? first : rule.on(reviewBy, first.reviewBy());
    }

    private static List<PlanLine> named(PlanRequest request, List<PlanLine> known) {
        var free = new HashSet<UUID>();
        known.forEach(line -> free.add(line.id()));
        return request.lines().stream()
                .map(line -> line.as(idOf(line, free), request.fundingRoute()))
                .toList();
    }

    private static UUID idOf(PlanLine line, Set<UUID> free) {
        var id = line.lineId();
        if (id == null) {
            return UUID.randomUUID();
        }
        if (!free.remove(id)) {
            throw new PlanLineUnknown(id).refused();
        }
        return id;
    }

    private static void mustLieWithin(PlanLine line, LocalDate from, @Nullable LocalDate until) {
        var first = line.from() == null ? from : line.from();
        var last = line.until() == null ? until : line.until();
        boolean tooLate = until != null && (last == null || last.isAfter(until));
        boolean backwards = last != null && last.isBefore(first);
        if (first.isBefore(from) || tooLate || backwards) {
            throw new LineOutsidePlan(line.category(), from, until).refused();
        }
    }
}
