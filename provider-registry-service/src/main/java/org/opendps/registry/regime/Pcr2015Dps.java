package org.opendps.registry.regime;

import java.time.LocalDate;
import org.opendps.registry.calendar.WorkingDayRule;

/**
 * A dynamic purchasing system of the Public Contracts Regulations 2015. It lives on only when its contract notice was
 * submitted before the Procurement Act began, and not beyond 23 February 2029 (SI 2024/716 reg 5). It is open for its
 * whole validity (PCR 2015 reg 34(5)).
 */
final class Pcr2015Dps implements RegimeRules {

    private static final LocalDate ACT_BEGAN = LocalDate.of(2025, 2, 24);
    private static final LocalDate LAST_DAY = LocalDate.of(2029, 2, 23);

    @Override
    public SettledTerms settle(AskedTerms asked) {
        var submitted = asked.contractNoticeSubmittedOn();
        if (submitted == null || !submitted.isBefore(ACT_BEGAN)) {
            throw new RegimeClosed(ACT_BEGAN).refused();
        }
        if (asked.validFrom().isAfter(LAST_DAY)) {
            throw new TermTooLong(LAST_DAY, "SI 2024/716 reg 5(4)(b)").refused();
        }
        if (asked.asksForAdmissionOtherThan(AdmissionDuringTerm.CONTINUOUS)) {
            throw new AdmissionFixedByLaw(AdmissionDuringTerm.CONTINUOUS, admissionCitation()).refused();
        }
        var lastDay = asked.validUntil().isAfter(LAST_DAY) ? LAST_DAY : asked.validUntil();
        return asked.settled(lastDay, AdmissionDuringTerm.CONTINUOUS);
    }

    @Override
    public DecisionTarget decisionTarget(LocalDate received) {
        return DecisionTarget.statutory(received, WorkingDayRule.PCR2015_WORKING_DAYS, "PCR 2015 reg 34(16)");
    }

    @Override
    public String admissionCitation() {
        return "PCR 2015 reg 34(5)";
    }

    @Override
    public String reasonsCitation() {
        return "PCR 2015 reg 34(20)";
    }
}
