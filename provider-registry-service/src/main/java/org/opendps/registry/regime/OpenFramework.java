package org.opendps.registry.regime;

import java.time.LocalDate;

/**
 * An open framework (Procurement Act 2023 s.49): successive frameworks that end eight years after the first award.
 * Providers come in when a reopening awards the next framework, not in between.
 */
final class OpenFramework implements RegimeRules {

    private static final int MOST_YEARS = 8;

    @Override
    public SettledTerms settle(AskedTerms asked) {
        var lastDay = asked.validFrom().plusYears(MOST_YEARS).minusDays(1);
        if (asked.validUntil().isAfter(lastDay)) {
            throw new TermTooLong(lastDay, "Procurement Act 2023 s.49").refused();
        }
        if (asked.asksForAdmissionOtherThan(AdmissionDuringTerm.NONE)) {
            throw new AdmissionFixedByLaw(AdmissionDuringTerm.NONE, admissionCitation()).refused();
        }
        return asked.settled(asked.validUntil(), AdmissionDuringTerm.NONE);
    }

    @Override
    public DecisionTarget decisionTarget(LocalDate received) {
        return DecisionTarget.policy(received, "Council policy; Procurement Act 2023 s.49 sets no number of days");
    }

    @Override
    public String admissionCitation() {
        return "Procurement Act 2023 s.49";
    }

    @Override
    public String reasonsCitation() {
        return "Procurement Act 2023 s.50";
    }
}
