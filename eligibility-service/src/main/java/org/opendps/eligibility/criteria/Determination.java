package org.opendps.eligibility.criteria;

import java.util.List;

/** A decision with its reasons (Care Act 2014 s.13(2)), computed from the findings by the named policy. */
public record Determination(Decision decision, int unableCount, String policyVersion, List<Reason> reasons) {

    /** Changes with every change of the rules, so that an old decision can be read by the rules of its day. */
    private static final String POLICY = "SI-2015-313.v1";

    /**
     * @throws org.opendps.blocks.problem.Refused 422 when the findings cannot be, 400 when one that the decision hangs
     *     on is missing
     */
    public static Determination of(Findings findings) {
        findings.mustBeCoherent();
        var reasons = new Reasons();
        var decision = new Criteria(findings, reasons).decide();
        return new Determination(decision, findings.unable().size(), POLICY, reasons.all());
    }

    public boolean isEligible() {
        return decision == Decision.ELIGIBLE;
    }
}
