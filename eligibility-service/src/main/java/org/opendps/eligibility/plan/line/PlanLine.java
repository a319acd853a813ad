package org.opendps.eligibility.plan.line;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.eligibility.criteria.Outcome;

/**
 * One kind of support that is to meet needs: how often, when, towards which outcomes, at what cost, and who holds the
 * money. Codes only.
 *
 * @param lineId given by the service, and kept from one version of a plan to the next
 * @param sessionsPerWeek none for something that is paid once
 * @param timetable when it is known: a slot for each session
 * @param fundingRoute of the plan unless the line has its own
 * @param from first day, of the plan unless the line has its own
 * @param until last day, of the plan unless the line has its own
 */
public record PlanLine(
        @Nullable UUID lineId,

        @NotBlank @Size(max = 60) @Pattern(regexp = CODE, message = CODE_WORDS)
        String category,

        @NotBlank @Size(max = 60) @Pattern(regexp = CODE, message = CODE_WORDS)
        String area,

        @NotEmpty List<@NotNull Outcome> outcomes,
        @Min(0) @Max(28) int sessionsPerWeek,
        @Nullable Set<@NotNull DayOfWeek> days,
        @Nullable @Size(max = 28) List<@Valid @NotNull Slot> timetable,
        @NotNull Money weeklyCost,
        @Nullable FundingRoute fundingRoute,
        @Nullable @Valid OneOff oneOff,
        @Nullable Transport transport,
        @Nullable Set<@NotNull Accessibility> accessibility,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    static final String CODE = "[A-Z0-9][A-Z0-9_-]*";
    static final String CODE_WORDS = "a code of capitals, digits and dashes, such as DAY-CENTRE";

    public PlanLine {
        days = days == null || days.isEmpty() ? daysOf(timetable) : new TreeSet<>(days);
        timetable = timetable == null ? List.of() : List.copyOf(timetable);
        accessibility = accessibility == null ? Set.of() : new TreeSet<>(accessibility);
    }

    private static Set<DayOfWeek> daysOf(@Nullable List<Slot> slots) {
        return slots == null ? Set.of() : slots.stream().map(Slot::day).collect(Collectors.toCollection(TreeSet::new));
    }

    /** @throws org.opendps.blocks.problem.Refused 422 when sessions, days and timetable do not fit together */
    public void mustBeSound() {
        var slots = slots();
        int different = Set.copyOf(slots).size();
        if (slots.isEmpty()) {
            if (sessionsPerWeek != onDays().size()) {
                throw new SessionsAndDaysDiffer(category, sessionsPerWeek, onDays().size()).refused();
            }
        } else if (sessionsPerWeek != slots.size() || different != slots.size() || !onDays().equals(daysOf(slots))) {
            throw new TimetableDiffers(category, sessionsPerWeek, slots.size(), different).refused();
        }
    }

    public Set<DayOfWeek> onDays() {
        return days == null ? Set.of() : days;
    }

    public List<Slot> slots() {
        return timetable == null ? List.of() : timetable;
    }

    public Set<Accessibility> needsOfAccess() {
        return accessibility == null ? Set.of() : accessibility;
    }

    public UUID id() {
        return Objects.requireNonNull(lineId, "a line that is kept has an id");
    }

    /** Complete, as it is kept. */
    public PlanLine as(UUID id, FundingRoute route) {
        return new PlanLine(
                id,
                category,
                area,
                outcomes,
                sessionsPerWeek,
                days,
                timetable,
                weeklyCost,
                fundingRoute == null ? route : fundingRoute,
                oneOff,
                transport,
                accessibility,
                from,
                until);
    }

    /** In a plan that begins on that day. */
    public PlanLine beginningAtTheEarliest(LocalDate day) {
        return new PlanLine(
                lineId,
                category,
                area,
                outcomes,
                sessionsPerWeek,
                days,
                timetable,
                weeklyCost,
                fundingRoute,
                oneOff,
                transport,
                accessibility,
                from == null || from.isBefore(day) ? null : from,
                until);
    }

    public FundingRoute route() {
        return fundingRoute == null ? FundingRoute.COUNCIL_MANAGED : fundingRoute;
    }

    public Money oneOffAmount() {
        return oneOff == null ? Money.ZERO : oneOff.amount();
    }

    /** Whether it runs at all: a line without sessions is paid once. */
    public boolean hasSubstance() {
        return sessionsPerWeek > 0 || oneOff != null;
    }

    public boolean hasNegativeAmount() {
        boolean weekly = weeklyCost != null && weeklyCost.isNegative();
        return weekly || (oneOff != null && oneOff.hasNegativeAmount());
    }
}
