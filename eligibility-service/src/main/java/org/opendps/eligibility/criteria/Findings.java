package org.opendps.eligibility.criteria;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an assessment found. For a carer necessaryCare and healthAtRisk are read, for an adult impairment. */
public record Findings(
        @NotNull Kind kind,
        @Nullable Boolean impairment,
        @Nullable Boolean necessaryCare,
        @Nullable Boolean healthAtRisk,
        @Nullable @Size(max = 20) List<@NotNull @Valid OutcomeFinding> outcomes,
        @Nullable @Valid Wellbeing wellbeing,
        @Nullable Boolean urgent,
        @Nullable Boolean assessmentRefused,
        @Nullable Boolean refusalOverridden) {

    boolean isUrgent() {
        return Boolean.TRUE.equals(urgent);
    }

    boolean isRefused() {
        return Boolean.TRUE.equals(assessmentRefused);
    }

    boolean isOverridden() {
        return Boolean.TRUE.equals(refusalOverridden);
    }

    List<OutcomeFinding> unable() {
        return outcomes == null
                ? List.of()
                : outcomes.stream().filter(OutcomeFinding::isUnable).toList();
    }

    /** @throws org.opendps.blocks.problem.Refused 422 when what was found cannot be, under these criteria */
    void mustBeCoherent() {
        var seen = new HashSet<Outcome>();
        for (var finding : outcomes == null ? List.<OutcomeFinding>of() : outcomes) {
            var outcome = finding.outcome();
            if (!outcome.belongsTo(kind)) {
                throw new OutcomeOfAnotherList(kind, outcome).refused();
            }
            if (!seen.add(outcome)) {
                throw new OutcomeGivenTwice(outcome).refused();
            }
            finding.distinctLimbs().stream()
                    .filter(l -> !l.isOpenTo(kind))
                    .findFirst()
                    .ifPresent(l -> {
                        throw new LimbNotOpenToCarers(outcome, l).refused();
                    });
        }
        if (wellbeing != null
                && wellbeing.significantImpact()
                && wellbeing.distinctAreas().isEmpty()) {
            throw new ImpactWithoutArea().refused();
        }
    }
}
