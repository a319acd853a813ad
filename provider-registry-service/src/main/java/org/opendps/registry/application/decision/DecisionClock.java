package org.opendps.registry.application.decision;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.time.period.WorkingDayRule;
import org.opendps.registry.regime.term.DecisionTarget;

/**
 * When an application came in, by when it is decided and by which rule; stopped while the applicant is asked something,
 * where the regime lets it.
 *
 * @param daysLeftWhenStopped working days that it had left when it was stopped; null while it runs
 * @param toldDaysLeft the fewest working days left that were told of for this due date
 */
@Embeddable
public record DecisionClock(
        LocalDate receivedOn,
        LocalDate decisionDue,
        @Enumerated(EnumType.STRING) DecisionTarget.Basis decisionDueBasis,
        @Enumerated(EnumType.STRING) WorkingDayRule decisionDueRule,
        String decisionDueCitation,
        @Enumerated(EnumType.STRING) @Nullable ExtensionReason extensionCode,
        @Nullable String extensionReason,
        @Nullable Integer daysLeftWhenStopped,
        @Nullable Integer toldDaysLeft) {

    /** What is told once the day has passed. */
    static final int MISSED = -1;

    public static DecisionClock started(LocalDate receivedOn, DecisionTarget target) {
        return new DecisionClock(
                receivedOn, target.due(), target.basis(), target.rule(), target.citation(), null, null, null, null);
    }

    /** Once, and while there is time left. */
    public DecisionClock extended(DecisionTarget target, ExtensionReason code, String reason, LocalDate today) {
        if (extensionCode != null) {
            throw new ExtendedAlready(decisionDue).refused();
        }
        if (isOverdue(today)) {
            throw new ExtensionTooLate(decisionDue).refused();
        }
        return new DecisionClock(
                receivedOn,
                target.due(),
                target.basis(),
                target.rule(),
                target.citation(),
                code,
                reason,
                daysLeftWhenStopped,
                null);
    }

    public DecisionClock stopped(LocalDate today) {
        return with(decisionDue, Math.max(daysLeft(today), 0), toldDaysLeft);
    }

    /** The days that were left begin with the first working day after this one. */
    public DecisionClock restarted(LocalDate today) {
        var left = daysLeftWhenStopped;
        return left == null ? this : with(decisionDueRule.following(today, Math.max(left, 1)), null, null);
    }

    public DecisionClock told(int daysLeft) {
        return with(decisionDue, daysLeftWhenStopped, daysLeft);
    }

    private DecisionClock with(LocalDate due, @Nullable Integer leftWhenStopped, @Nullable Integer told) {
        return new DecisionClock(
                receivedOn,
                due,
                decisionDueBasis,
                decisionDueRule,
                decisionDueCitation,
                extensionCode,
                extensionReason,
                leftWhenStopped,
                told);
    }

    public boolean isStopped() {
        return daysLeftWhenStopped != null;
    }

    /** In working days; negative when the day has passed. */
    public int daysLeft(LocalDate today) {
        return daysLeftWhenStopped == null ? decisionDueRule.workingDaysLeft(today, decisionDue) : daysLeftWhenStopped;
    }

    public boolean isOverdue(LocalDate today) {
        return !isStopped() && today.isAfter(decisionDue);
    }

    /** The fewest working days left that are due to be told today. */
    public Optional<Integer> toTell(LocalDate today, List<Integer> daysBefore) {
        int left = isOverdue(today) ? MISSED : daysLeft(today);
        return untold(daysBefore).stream().filter(n -> left <= n).min(Integer::compare);
    }

    /** The next day on which something is to be told; none while it stands still. */
    public Optional<LocalDate> tellsNext(List<Integer> daysBefore) {
        return isStopped()
                ? Optional.empty()
                : untold(daysBefore).stream().max(Integer::compare).map(this::dayWith);
    }

    private List<Integer> untold(List<Integer> daysBefore) {
        var all = new ArrayList<>(daysBefore);
        all.add(MISSED);
        var told = toldDaysLeft;
        return all.stream().filter(n -> told == null || n < told).toList();
    }

    private LocalDate dayWith(int left) {
        return left == MISSED ? decisionDue.plusDays(1) : decisionDueRule.firstDayWithLeft(left, decisionDue);
    }
}
