package org.opendps.eligibility.criteria;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.idempotency.ShownOnce;

/**
 * What an assessment found, as far as the criteria ask for it.
 *
 * @param impairment adults: the needs arise from a physical or mental impairment or illness
 * @param necessaryCare carers: the needs arise from providing necessary care
 * @param healthAtRisk carers: physical or mental health is, or is at risk of, deteriorating
 * @param refusalOverridden an assessment that was refused goes on all the same (Care Act 2014 s.11(2))
 * @param circumstances from which it follows whether the needs must be met, as far as they are known
 * @param basis the evidence for the impairment, or for the care that is given
 */
public record Findings(
        @NotNull Kind kind,
        @Nullable Boolean impairment,
        @Nullable Boolean necessaryCare,
        @Nullable Boolean healthAtRisk,
        @Nullable @Size(max = 50) List<@Valid @NotNull UnmetOutcome> outcomes,
        @Nullable @Valid Wellbeing wellbeing,
        boolean urgent,
        boolean assessmentRefused,
        boolean refusalOverridden,
        @Nullable @Valid Circumstances circumstances,
        @ShownOnce @Nullable @Size(max = MOST_WORDS) String basis) {

    static final int MOST_WORDS = 4_000;

    /**
     * An outcome that was looked at; with no limb it is achieved.
     *
     * @param evidence what the limbs rest on, in the assessor's words
     * @param limbEvidence the same for each limb by itself
     */
    public record UnmetOutcome(
            @NotNull Outcome outcome,
            @Nullable List<@NotNull Limb> limbs,
            @ShownOnce @Nullable @Size(max = MOST_WORDS) String evidence,
            @ShownOnce @Nullable Map<@NotNull Limb, @NotBlank @Size(max = MOST_WORDS) String> limbEvidence) {

        UnmetOutcome(Outcome outcome, List<Limb> limbs) {
            this(outcome, limbs, null);
        }

        UnmetOutcome(Outcome outcome, List<Limb> limbs, @Nullable String evidence) {
            this(outcome, limbs, evidence, null);
        }

        public UnmetOutcome {
            limbs = limbs == null ? List.of() : limbs;
        }

        /** What is written of the outcome, and then of each limb; null when nothing is. */
        @Nullable
        String allEvidence() {
            var words = new ArrayList<String>();
            if (evidence != null && !evidence.isBlank()) {
                words.add(evidence);
            }
            if (limbEvidence != null && limbs != null) {
                limbs.forEach(limb -> {
                    var ofLimb = limbEvidence.get(limb);
                    if (ofLimb != null) {
                        words.add(limb.words() + ": " + ofLimb);
                    }
                });
            }
            return words.isEmpty() ? null : String.join("\n", words);
        }

        @Schema(hidden = true)
        boolean isUnable() {
            return limbs != null && !limbs.isEmpty();
        }

        @Override
        public String toString() {
            return "UnmetOutcome";
        }
    }

    /**
     * Whether there is, or is likely to be, a significant impact on well-being, and where.
     *
     * @param evidence why it is significant, in the assessor's words
     */
    public record Wellbeing(
            boolean significantImpact,
            @Nullable List<@NotNull WellbeingArea> areas,
            @ShownOnce @Nullable @Size(max = MOST_WORDS) String evidence) {

        Wellbeing(boolean significantImpact, List<WellbeingArea> areas) {
            this(significantImpact, areas, null);
        }

        public Wellbeing {
            areas = areas == null ? List.of() : areas;
        }

        @Override
        public String toString() {
            return "Wellbeing";
        }
    }

    public Findings {
        outcomes = outcomes == null ? List.of() : outcomes;
        wellbeing = wellbeing == null ? new Wellbeing(false, List.of()) : wellbeing;
    }

    @AssertTrue(message = "say whether the needs arise from an impairment or illness (true or false)")
    boolean isImpairment() {
        return kind != Kind.ADULT || !isAssessed() || impairment != null;
    }

    @AssertTrue(message = "say whether the needs arise from providing necessary care (true or false)")
    boolean isNecessaryCare() {
        return kind != Kind.CARER || !isAssessed() || necessaryCare != null;
    }

    /** @throws org.opendps.blocks.problem.Refused 422 when the findings contradict themselves or the regulations */
    void mustBeSound() {
        var seen = new HashSet<Outcome>();
        for (var found : unmet()) {
            if (!seen.add(found.outcome())) {
                throw new FindingsUnsound.OutcomeNamedTwice(found.outcome()).refused();
            }
            if (found.outcome().regulation(kind) == null) {
                throw new FindingsUnsound.OutcomeNotForKind(found.outcome(), kind).refused();
            }
            for (var limb : limbsOf(found)) {
                if (!limb.isOpenTo(kind)) {
                    throw new FindingsUnsound.LimbNotForCarers(limb).refused();
                }
            }
        }
        if (impact().significantImpact() && areas().isEmpty()) {
            throw new FindingsUnsound.ImpactWithoutArea().refused();
        }
    }

    @Schema(hidden = true)
    boolean isAssessed() {
        return !urgent && (!assessmentRefused || refusalOverridden);
    }

    /** Somebody who only tries the criteria is not asked about anybody: what was written of a person stays out. */
    Findings withoutWords() {
        return new Findings(
                kind,
                impairment,
                necessaryCare,
                healthAtRisk,
                unmet().stream()
                        .map(found -> new UnmetOutcome(found.outcome(), limbsOf(found)))
                        .toList(),
                new Wellbeing(impact().significantImpact(), areas()),
                urgent,
                assessmentRefused,
                refusalOverridden,
                circumstances,
                null);
    }

    /** The same findings in other circumstances, from which something else may follow. */
    public Findings in(Circumstances changed) {
        return new Findings(
                kind,
                impairment,
                necessaryCare,
                healthAtRisk,
                outcomes,
                wellbeing,
                urgent,
                assessmentRefused,
                refusalOverridden,
                changed,
                basis);
    }

    Circumstances known() {
        return circumstances == null ? Circumstances.UNKNOWN : circumstances;
    }

    List<UnmetOutcome> unmet() {
        return outcomes == null ? List.of() : outcomes;
    }

    Wellbeing impact() {
        return wellbeing == null ? new Wellbeing(false, List.of()) : wellbeing;
    }

    List<WellbeingArea> areas() {
        var areas = impact().areas();
        return areas == null ? List.of() : areas;
    }

    static List<Limb> limbsOf(UnmetOutcome found) {
        var limbs = found.limbs();
        return limbs == null ? List.of() : limbs;
    }

    /** Says nothing of what was found: it may be logged. */
    @Override
    public String toString() {
        return "Findings of an " + kind;
    }
}
