package org.opendps.calloff.award.gate;

import jakarta.enterprise.context.ApplicationScoped;
import org.opendps.blocks.policy.Policies;
import org.opendps.blocks.problem.Refused;
import org.opendps.calloff.award.gate.GateLine.What;
import org.opendps.calloff.decision.Decisions;
import org.opendps.calloff.need.Entitlement;
import org.opendps.calloff.need.Transitions;
import org.opendps.calloff.policy.Setting;

/** What has to be in order with the person for whom is bought, which a group has none of, and with the council's decision. */
@ApplicationScoped
class PersonLines {

    private static final String BUDGET = "Care Act 2014 s.18, s.19, s.26";
    private static final String TRANSITION = "Care Act 2014 s.9, s.25; the transition gate";
    private static final String DECISION =
            "The council's decision; Local Authorities (Executive Arrangements) Regulations 2012";
    private static final String GROUP = "It is for nobody in particular.";

    private final Entitlement entitlement;
    private final Transitions transitions;
    private final Decisions decisions;
    private final Policies policies;

    PersonLines(Entitlement entitlement, Transitions transitions, Decisions decisions, Policies policies) {
        this.entitlement = entitlement;
        this.transitions = transitions;
        this.decisions = decisions;
        this.policies = policies;
    }

    /** No contract before the decision that it rests on counts. */
    GateLine decision(Candidate candidate) {
        var reference = candidate.callOff().commission().decisionReference();
        if (reference == null) {
            return isRequired(candidate)
                    ? candidate.failed(
                            What.DECISION_IN_EFFECT,
                            "By the council's policy an award rests on a decision, and this call-off names none: end it and"
                                    + " draft one that does.",
                            DECISION)
                    : candidate.passed(What.DECISION_IN_EFFECT, "It names no decision that it waits for.", DECISION);
        }
        try {
            var decision = decisions.inEffect(reference, candidate.callOff().authority(), candidate.on());
            return candidate.passed(
                    What.DECISION_IN_EFFECT,
                    reference + " is in effect since " + decision.effectiveFrom() + ".",
                    DECISION);
        } catch (Refused refused) {
            return candidate.failed(What.DECISION_IN_EFFECT, refused.refusal().detail(), DECISION);
        }
    }

    private boolean isRequired(Candidate candidate) {
        return policies.on(candidate.callOff().authority(), candidate.on())
                .text(Setting.DECISION_REQUIRED)
                .equals("YES");
    }

    GateLine budget(Candidate candidate) {
        var person = candidate.callOff().personRef();
        if (person == null) {
            return candidate.passed(What.PERSONAL_BUDGET, GROUP, BUDGET);
        }
        var support = candidate.callOff().lot(candidate.lot()).support();
        try {
            var budget = entitlement.of(person, candidate.callOff().authority(), candidate.from(), support.until());
            return candidate.passed(
                    What.PERSONAL_BUDGET,
                    "A personal budget stands, basis " + budget.basis() + "." + beyondBudget(candidate),
                    BUDGET);
        } catch (Refused refused) {
            return candidate.failed(What.PERSONAL_BUDGET, refused.refusal().detail(), BUDGET);
        }
    }

    /** Told before finance says so: what costs more asks for a budget that is put right (Care Act 2014 s.26). */
    private static String beyondBudget(Candidate candidate) {
        var ceiling = candidate.callOff().lot(candidate.lot()).weeklyCeiling();
        var week = candidate.week();
        return ceiling == null || !week.isMoreThan(ceiling)
                ? ""
                : " The " + week.shown() + " of a week is more than the " + ceiling.shown()
                        + " that it has for this lot, and finance reserves"
                        + " no more than it has: let the support plan be revised before you award.";
    }

    /** Urgent needs are met before any assessment (Care Act 2014 s.19(3)). */
    GateLine transition(Candidate candidate) {
        var person = candidate.callOff().personRef();
        if (person == null) {
            return candidate.passed(What.TRANSITION, GROUP, TRANSITION);
        }
        var missing = transitions.missing(person, candidate.on());
        if (missing.isEmpty()) {
            return candidate.passed(
                    What.TRANSITION, "Assessment and support plan are dated before this day.", TRANSITION);
        }
        if (entitlement.isUrgent(person)) {
            return candidate.passed(What.TRANSITION, "Urgent needs are met before an assessment.", TRANSITION);
        }
        return candidate.failed(
                What.TRANSITION,
                "Still to come: " + String.join(" and ", missing)
                        + ". Date it before the support changes; what was recorded"
                        + " a moment ago is known here within a minute.",
                TRANSITION);
    }
}
