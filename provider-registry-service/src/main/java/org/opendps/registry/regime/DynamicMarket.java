package org.opendps.registry.regime;

import java.time.LocalDate;

/** A dynamic market of the Procurement Act 2023: applications are taken at any time (s.36(6)). */
final class DynamicMarket implements RegimeRules {

    @Override
    public SettledTerms settle(AskedTerms asked) {
        if (asked.asksForAdmissionOtherThan(AdmissionDuringTerm.CONTINUOUS)) {
            throw new AdmissionFixedByLaw(AdmissionDuringTerm.CONTINUOUS, admissionCitation()).refused();
        }
        return asked.settled(asked.validUntil(), AdmissionDuringTerm.CONTINUOUS);
    }

    @Override
    public DecisionTarget decisionTarget(LocalDate received) {
        return DecisionTarget.policy(received, "Procurement Act 2023 s.36(6): within a reasonable period");
    }

    @Override
    public String admissionCitation() {
        return "Procurement Act 2023 s.36(6)";
    }

    @Override
    public String reasonsCitation() {
        return "Procurement Act 2023 s.36(6)";
    }
}
