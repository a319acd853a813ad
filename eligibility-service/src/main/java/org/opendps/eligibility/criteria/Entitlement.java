package org.opendps.eligibility.criteria;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.opendps.eligibility.criteria.Circumstances.Finances;
import org.opendps.eligibility.criteria.Circumstances.MetByCarer;
import org.opendps.eligibility.criteria.Consequence.Meeting;
import org.opendps.eligibility.criteria.Determination.Reason;

/** From the decision to duty or power: Care Act 2014 ss.13, 18 to 20 and 24, in the order of the Act. */
final class Entitlement {

    private static final String ACT = "Care Act 2014 s.";

    private final Decision decision;
    private final Kind kind;
    private final Circumstances known;
    private final Policy policy;
    private final List<Reason> reasons = new ArrayList<>();
    private final Set<Paper> papers = new LinkedHashSet<>();
    private final List<String> open = new ArrayList<>();

    private Entitlement(Decision decision, Kind kind, Circumstances known, Policy policy) {
        this.decision = decision;
        this.kind = kind;
        this.known = known;
        this.policy = policy;
    }

    static Consequence of(Decision decision, Kind kind, Circumstances known, Policy policy) {
        return new Entitlement(decision, kind, known, policy).follow();
    }

    private Consequence follow() {
        var meeting = switch (decision) {
            case MAY_MEET_URGENT_NEEDS -> urgent();
            case NO_ASSESSMENT -> notAssessed();
            case ELIGIBLE -> eligible();
            case NOT_ELIGIBLE_NO_IMPAIRMENT,
                    NOT_ELIGIBLE_OUTCOMES,
                    NOT_ELIGIBLE_WELLBEING,
                    NOT_ELIGIBLE_NOT_NECESSARY_CARE -> notEligible();
        };
        return new Consequence(
                meeting,
                List.copyOf(reasons),
                papers.stream().map(Paper::output).toList(),
                List.copyOf(open));
    }

    private Meeting urgent() {
        because(
                kind == Kind.ADULT ? "19(3)" : "20(6)",
                "Urgent needs may be met now, wherever the person lives and before anything is assessed.");
        write(Paper.URGENT_NEEDS_RECORD, Paper.ASSESSMENT_TO_START);
        return Meeting.POWER;
    }

    private Meeting notAssessed() {
        because(
                kind == Kind.ADULT ? "11(1)" : "11(5)",
                "Nothing was assessed, so nothing has to be met; a later request or a change starts it again.");
        write(Paper.REFUSAL_RECORD, Paper.INFORMATION_AND_ADVICE);
        return Meeting.NO_DUTY;
    }

    private Meeting notEligible() {
        write(Paper.DETERMINATION_WITH_REASONS, Paper.ADVICE_NONE_ELIGIBLE);
        return known.chosen() ? choose() : needNot("13(5)", "No needs are eligible: none has to be met.");
    }

    private Meeting eligible() {
        write(Paper.DETERMINATION_WITH_REASONS, Paper.OPTIONS_AND_WISHES);
        return kind == Kind.ADULT ? adult() : carer();
    }

    private Meeting adult() {
        if (known.isElsewhere()) {
            because(
                    "19(2)",
                    "The person lives elsewhere: the needs may be met once the council there has been told,"
                            + " where there is no charge or a condition of s.18 is met.");
            write(Paper.NOTICE_TO_OTHER_AUTHORITY, Paper.REASONS_FOR_NOT_MEETING);
            return Meeting.POWER;
        }
        if (known.metByCarer() == MetByCarer.ALL) {
            write(Paper.CARER_RECORD, Paper.CARERS_ASSESSMENT_OFFER);
            // of somebody who lives elsewhere it would be a power all the same
            if (known.ordinaryResidence() == null) {
                open.add("ordinaryResidence");
            }
            return known.chosen()
                    ? choose()
                    : needNot("18(7)", "A carer meets all eligible needs: there is no duty as long as it is so.");
        }
        if (known.ordinaryResidence() == null) {
            open.add("ordinaryResidence");
        } else {
            because(
                    "18(1)(a)",
                    "The person lives in the council's area, or is present there without settled residence.");
        }
        return charged(Paper.CARE_AND_SUPPORT_PLAN);
    }

    /** For a carer there is no third condition, and nothing is taken off for a carer's own help (s.20). */
    private Meeting carer() {
        if (adultRefuses()) {
            return choose();
        }
        if (Boolean.TRUE.equals(known.meetsByCareToAdult()) && known.adultAgrees() == null) {
            open.add("adultAgrees");
        }
        if (known.isElsewhere()) {
            return known.chosen()
                    ? choose()
                    : needNot(
                            "20(1)(a)", "The adult who is cared for lives elsewhere: the duty is not this council's.");
        }
        if (known.ordinaryResidence() == null) {
            open.add("ordinaryResidence");
        } else {
            because("20(1)(a)", "The adult who is cared for lives in the council's area, or is present there.");
        }
        return charged(Paper.SUPPORT_PLAN);
    }

    private Meeting charged(Paper plan) {
        if (kind == Kind.ADULT
                && Boolean.TRUE.equals(known.cannotArrange())
                && known.finances() != Finances.NO_CHARGE
                && known.finances() != Finances.AT_OR_BELOW_LIMIT) {
            becauseTheyRefused();
            return must("18(4)", "The person lacks capacity to arrange care, and nobody else may or can.", plan);
        }
        if (known.finances() == null) {
            open.add("finances");
            return Meeting.NOT_YET_KNOWN;
        }
        return switch (known.finances()) {
            case NO_CHARGE ->
                must(
                        kind == Kind.ADULT ? "18(1)(c)" : byAdult("20(1)(b)", "20(1)(c)"),
                        "There is no charge for meeting the needs.",
                        plan);
            case AT_OR_BELOW_LIMIT -> {
                write(Paper.FINANCIAL_ASSESSMENT_RECORD);
                yield must(
                        kind == Kind.ADULT ? "18(2)" : byAdult("20(2)", "20(4)"),
                        "The financial resources are at or below the limit.",
                        plan);
            }
            case ABOVE_LIMIT, REFUSED -> ableToPay(plan);
        };
    }

    private Meeting ableToPay(Paper plan) {
        becauseTheyRefused();
        if (Boolean.TRUE.equals(known.asksCouncil())) {
            reasons.add(new Reason(
                    ACT + "14(1)(b); SI 2014/2672 reg 5",
                    "The council may charge for arranging it, at most what arranging costs."));
            return must(
                    kind == Kind.ADULT ? "18(3)" : byAdult("20(3)", "20(5)"),
                    "The resources are above the limit, and the council is asked to meet the needs all the same.",
                    plan);
        }
        if (known.asksCouncil() == null) {
            open.add("asksCouncil");
        }
        if (kind == Kind.ADULT && known.cannotArrange() == null) {
            open.add("cannotArrange");
        }
        if (known.chosen()) {
            return choose();
        }
        return open.isEmpty()
                ? needNot(
                        kind == Kind.ADULT ? "18(1)" : "20(1)",
                        "The resources are above the limit, the council is not asked, and care can be arranged without it.")
                : Meeting.NOT_YET_KNOWN;
    }

    private void becauseTheyRefused() {
        if (known.finances() == Finances.REFUSED) {
            reasons.add(new Reason(
                    "SI 2014/2672 reg 10(1)",
                    "The financial assessment was refused: the resources are treated as above the limit."));
        }
        if (known.isAboveLimit()) {
            write(Paper.FINANCIAL_ASSESSMENT_RECORD);
        }
    }

    private boolean adultRefuses() {
        return kind == Kind.CARER
                && Boolean.TRUE.equals(known.meetsByCareToAdult())
                && Boolean.FALSE.equals(known.adultAgrees());
    }

    private String byAdult(String supportToCarer, String careToAdult) {
        return Boolean.TRUE.equals(known.meetsByCareToAdult()) ? careToAdult : supportToCarer;
    }

    private Meeting must(String section, String why, Paper plan) {
        because(section, why);
        if (kind == Kind.ADULT) {
            askForTheCap();
            if (known.metByCarer() == MetByCarer.SOME) {
                because("18(7)", "What a carer meets of the eligible needs has not to be met as long as it is so.");
                write(Paper.CARER_RECORD, Paper.CARERS_ASSESSMENT_OFFER);
            }
        }
        if (!open.isEmpty()) {
            return Meeting.NOT_YET_KNOWN;
        }
        write(plan, Paper.PERSONAL_BUDGET);
        return Meeting.DUTY;
    }

    private void askForTheCap() {
        switch (policy.capOnCareCosts()) {
            case NOT_COMMENCED ->
                because("18(1)(b)", "The cap on care costs is not in force: this counts as satisfied.");
            case IN_FORCE -> open.add("accruedCosts");
        }
    }

    /** A power without a duty reaches those who live here (s.19(1)(a)); for carers wherever the adult lives. */
    private Meeting choose() {
        if (kind == Kind.ADULT && known.isElsewhere()) {
            return needNot(
                    "19(1)(a)",
                    "The council may choose to meet needs that are not eligible only of people who"
                            + " live in its area.");
        }
        if (adultRefuses()) {
            return needNot("20(1)(c), (6)", "The adult does not agree to care and support that would help the carer.");
        }
        if (kind == Kind.ADULT && known.ordinaryResidence() == null && !open.contains("ordinaryResidence")) {
            open.add("ordinaryResidence");
        }
        because(kind == Kind.ADULT ? "19(1)" : "20(6)", "The council need not meet these needs and chooses to.");
        write(kind == Kind.ADULT ? Paper.CARE_AND_SUPPORT_PLAN : Paper.SUPPORT_PLAN, Paper.PERSONAL_BUDGET);
        return Meeting.POWER;
    }

    private Meeting needNot(String section, String why) {
        because(section, why);
        write(Paper.REASONS_FOR_NOT_MEETING);
        // not said twice to whom it was said as none of the needs is eligible
        if (decision == Decision.ELIGIBLE) {
            write(Paper.ADVICE_NOT_MEETING);
        }
        return Meeting.NO_DUTY;
    }

    private void because(String section, String finding) {
        reasons.add(new Reason(ACT + section, finding));
    }

    private void write(Paper... more) {
        papers.addAll(List.of(more));
    }
}
