package org.opendps.calloff.competition.procurement;

import org.opendps.calloff.regime.Bidders;
import org.opendps.calloff.regime.EarliestDeadline;
import org.opendps.calloff.regime.Regime;
import org.opendps.calloff.regime.Value;

/**
 * What the law and the council's policy say of this call-off: worked out anew for each draft, kept as it was at the
 * publication.
 *
 * @param standstillWorkingDays how long an award waits unless its approver says otherwise; none is required
 * @param policyVersion of the council's policy that counted
 */
public record Procurement(
        Regime regime,
        Value value,
        Bidders bidders,
        EarliestDeadline earliestDeadline,
        int standstillWorkingDays,
        String policyVersion) {

    public boolean asksForConflictsAssessment() {
        return regime != Regime.PCR2015_DPS && value.isPublicContract();
    }

    public Procurement at(Value amended) {
        return new Procurement(regime, amended, bidders, earliestDeadline, standstillWorkingDays, policyVersion);
    }
}
