package org.opendps.registry.progress;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.application.help.StepDone;
import org.opendps.registry.cohort.CohortTag;

/**
 * {@code idleDays}: a draft that nobody has touched for so long counts as given up. {@code steps}: in the order in which
 * most people do them. {@code cohorts}: of everybody whom the council has tagged, those who never began included.
 */
public record ProgressView(int idleDays, @Nullable CohortTag tag, List<Step> steps, List<Cohort> cohorts) {

    /**
     * {@code stopped}: given up after this step, or taken back before it was submitted. Hours are from the start of the
     * application, and those of the step itself from the change before that did another; null where nobody has done the
     * step so.
     */
    public record Step(
            StepDone.Step step,
            int reached,
            int stopped,
            int withHelp,
            @Nullable BigDecimal medianHours,
            @Nullable BigDecimal medianHoursWithHelp,
            @Nullable BigDecimal medianHoursWithoutHelp,
            @Nullable BigDecimal medianStepHours,
            @Nullable BigDecimal medianStepHoursWithHelp,
            @Nullable BigDecimal medianStepHoursWithoutHelp) {}

    /** {@code notStarted}: those of {@code notJoined} who have not even a draft. */
    public record Cohort(CohortTag tag, int tagged, int joined, int notJoined, int notStarted) {}
}
