package org.opendps.eligibility.criteria;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.criteria.Determination.Reason;

/**
 * The eligibility criteria: Care Act 2014 s.13 and SI 2015/313, in force since 1 April 2015. Needs are judged as they
 * are without the help of a carer. Asked in the order of the regulations: the first limb that fails decides.
 */
public final class Criteria {

    private static final String SI = "SI 2015/313 reg ";

    private final Findings findings;
    private final Policy policy;
    private final List<Reason> reasons = new ArrayList<>();

    private Criteria(Findings findings, Policy policy) {
        this.findings = findings;
        this.policy = policy;
    }

    /**
     * @param on the day whose law is applied
     * @throws org.opendps.blocks.problem.Refused 422 when the findings contradict themselves or the regulations
     */
    public static Determination apply(Findings findings, LocalDate on) {
        return apply(findings, Policy.on(on));
    }

    static Determination apply(Findings findings, Policy policy) {
        findings.mustBeSound();
        return new Criteria(findings, policy).determine();
    }

    private Determination determine() {
        var decision = decide();
        int unable = findings.isAssessed()
                ? (int) findings.unmet().stream()
                        .filter(Findings.UnmetOutcome::isUnable)
                        .count()
                : 0;
        return new Determination(
                decision,
                unable,
                policy.version(),
                List.copyOf(reasons),
                Entitlement.of(decision, findings.kind(), findings.known(), policy));
    }

    private Decision decide() {
        if (findings.urgent()) {
            because(
                    findings.kind() == Kind.ADULT ? "Care Act 2014 s.19(3)" : "Care Act 2014 s.20(6)",
                    "Needs appear to be urgent: they may be met before any assessment.");
            return Decision.MAY_MEET_URGENT_NEEDS;
        }
        if (!findings.isAssessed()) {
            because(
                    findings.kind() == Kind.ADULT ? "Care Act 2014 s.11(1)" : "Care Act 2014 s.11(5)",
                    findings.kind() == Kind.ADULT
                            ? "The assessment was refused, and neither exception of s.11(2) was found: there is none to"
                                    + " decide on."
                            : "The carer refused the assessment: there is none to decide on.");
            return Decision.NO_ASSESSMENT;
        }
        if (findings.assessmentRefused()) {
            because("Care Act 2014 s.11(2)", "The assessment was refused, but must go on all the same.");
        }
        return switch (findings.kind()) {
            case ADULT -> decideAdult();
            case CARER -> decideCarer();
        };
    }

    private Decision decideAdult() {
        if (!Boolean.TRUE.equals(findings.impairment())) {
            because(
                    SI + "2(1)(a)",
                    "The needs do not arise from a physical or mental impairment or illness.",
                    findings.basis());
            return Decision.NOT_ELIGIBLE_NO_IMPAIRMENT;
        }
        because(SI + "2(1)(a)", "The needs arise from a physical or mental impairment or illness.", findings.basis());
        int unable = nameUnmetOutcomes();
        if (unable < 2) {
            because(SI + "2(1)(b)", unable + " outcome(s) cannot be achieved; the regulations ask for two or more.");
            return Decision.NOT_ELIGIBLE_OUTCOMES;
        }
        because(SI + "2(1)(b)", unable + " outcomes cannot be achieved: two or more.");
        return decideOnWellbeing(SI + "2(1)(c)");
    }

    private Decision decideCarer() {
        if (!Boolean.TRUE.equals(findings.necessaryCare())) {
            because(SI + "3(1)(a)", "The needs do not arise from providing necessary care.", findings.basis());
            return Decision.NOT_ELIGIBLE_NOT_NECESSARY_CARE;
        }
        because(SI + "3(1)(a)", "The needs arise from providing necessary care.", findings.basis());
        boolean healthAtRisk = Boolean.TRUE.equals(findings.healthAtRisk());
        if (healthAtRisk) {
            because(SI + "3(2)(a)", "The carer's health is, or is at risk of, deteriorating.");
        }
        if (nameUnmetOutcomes() == 0 && !healthAtRisk) {
            because(
                    SI + "3(1)(b)",
                    "Health is not at risk and no outcome is out of reach; one of either is asked for.");
            return Decision.NOT_ELIGIBLE_OUTCOMES;
        }
        because(SI + "3(1)(b)", "A circumstance of regulation 3(2) applies.");
        return decideOnWellbeing(SI + "3(1)(c)");
    }

    private Decision decideOnWellbeing(String citation) {
        if (!findings.impact().significantImpact()) {
            because(
                    citation,
                    "There is no significant impact on well-being, and none is likely.",
                    findings.impact().evidence());
            return Decision.NOT_ELIGIBLE_WELLBEING;
        }
        var areas = findings.areas().stream().map(WellbeingArea::words).collect(Collectors.joining(", "));
        because(
                citation,
                "There is, or is likely to be, a significant impact on well-being: " + areas + ".",
                findings.impact().evidence());
        return Decision.ELIGIBLE;
    }

    private int nameUnmetOutcomes() {
        var unmet = findings.unmet().stream()
                .filter(Findings.UnmetOutcome::isUnable)
                .toList();
        for (var found : unmet) {
            var how = Findings.limbsOf(found).stream()
                    .map(limb -> limb.finding(findings.kind()))
                    .collect(Collectors.joining("; "));
            because(
                    SI + found.outcome().regulation(findings.kind()),
                    "Unable to achieve: " + found.outcome().words() + ". The person " + how + ".",
                    found.allEvidence());
        }
        return unmet.size();
    }

    private void because(String citation, String finding) {
        because(citation, finding, null);
    }

    private void because(String citation, String finding, @Nullable String evidence) {
        reasons.add(new Reason(citation, finding, evidence));
    }
}
