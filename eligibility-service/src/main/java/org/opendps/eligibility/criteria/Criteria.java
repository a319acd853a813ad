package org.opendps.eligibility.criteria;

import org.jspecify.annotations.Nullable;

/** The steps in the order of the law: each either decides or gives a reason to go on. */
record Criteria(Findings findings, Reasons reasons) {

    private static final int OUTCOMES_FOR_ADULTS = 2;

    Decision decide() {
        if (findings.isUrgent()) {
            reasons.add("Care Act 2014 s.19(3)", "Needs appear urgent: they may be met before any assessment.");
            return Decision.MAY_MEET_URGENT_NEEDS;
        }
        if (findings.isRefused() && !findings.isOverridden()) {
            reasons.add("Care Act 2014 s.11(1)", "The assessment was refused, so none is carried out.");
            return Decision.NO_ASSESSMENT;
        }
        if (findings.isRefused()) {
            reasons.add(
                    "Care Act 2014 s.11(2)",
                    "The assessment was refused and goes on: for lack of capacity and in the best interests, or for"
                            + " abuse or neglect.");
        }
        return switch (findings.kind()) {
            case ADULT -> adult();
            case CARER -> carer();
        };
    }

    private Decision adult() {
        if (!known(findings.impairment(), "impairment")) {
            reasons.add(
                    "SI 2015/313 reg 2(1)(a)",
                    "The needs do not arise from a physical or mental impairment or illness.");
            return Decision.NOT_ELIGIBLE_NO_IMPAIRMENT;
        }
        reasons.add("SI 2015/313 reg 2(1)(a)", "The needs arise from a physical or mental impairment or illness.");
        reasons.addUnable(findings);
        int unable = findings.unable().size();
        boolean enough = unable >= OUTCOMES_FOR_ADULTS;
        reasons.add(
                "SI 2015/313 reg 2(1)(b)",
                "Unable to achieve " + unable + " of the ten outcomes; two or more are needed.");
        return enough ? wellbeing("SI 2015/313 reg 2(1)(c)") : Decision.NOT_ELIGIBLE_OUTCOMES;
    }

    private Decision carer() {
        if (!known(findings.necessaryCare(), "necessaryCare")) {
            reasons.add("SI 2015/313 reg 3(1)(a)", "The needs do not arise from providing necessary care.");
            return Decision.NOT_ELIGIBLE_NOT_NECESSARY_CARE;
        }
        reasons.add("SI 2015/313 reg 3(1)(a)", "The needs arise from providing necessary care for an adult.");
        boolean atRisk = Boolean.TRUE.equals(findings.healthAtRisk());
        if (atRisk) {
            reasons.add("SI 2015/313 reg 3(2)(a)", "The carer's health is, or is at risk of, deteriorating.");
        }
        reasons.addUnable(findings);
        int unable = findings.unable().size();
        if (!atRisk && unable == 0) {
            reasons.add(
                    "SI 2015/313 reg 3(1)(b)",
                    "The carer's health is not at risk and every outcome is achieved; one of the two is needed.");
            return Decision.NOT_ELIGIBLE_OUTCOMES;
        }
        reasons.add(
                "SI 2015/313 reg 3(1)(b)",
                "Health at risk, or unable to achieve an outcome: unable for " + unable + ".");
        return wellbeing("SI 2015/313 reg 3(1)(c)");
    }

    private Decision wellbeing(String citation) {
        var wellbeing = findings.wellbeing();
        if (wellbeing == null) {
            throw new FindingMissing("wellbeing").refused();
        }
        if (!wellbeing.significantImpact()) {
            reasons.add(citation, "There is no significant impact on well-being, and none is likely.");
            return Decision.NOT_ELIGIBLE_WELLBEING;
        }
        reasons.add(citation, "There is, or is likely to be, a significant impact on well-being.");
        wellbeing.distinctAreas().forEach(area -> reasons.add(area.citation(), "Impact on " + area + "."));
        return Decision.ELIGIBLE;
    }

    private static boolean known(@Nullable Boolean finding, String field) {
        if (finding == null) {
            throw new FindingMissing(field).refused();
        }
        return finding;
    }
}
