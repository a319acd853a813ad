package org.opendps.registry.regime.term;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a council asks for when it sets up a system; the regime says what of it the law allows. */
public record AskedTerms(
        @Nullable LocalDate contractNoticeSubmittedOn,
        LocalDate validFrom,
        LocalDate validUntil,
        @Nullable AdmissionDuringTerm admissionDuringTerm,
        @Nullable String noticeReference) {

    public boolean asksForAdmissionOtherThan(AdmissionDuringTerm only) {
        return admissionDuringTerm != null && admissionDuringTerm != only;
    }

    public SettledTerms settled(LocalDate lastDay, AdmissionDuringTerm admission) {
        return new SettledTerms(validFrom, lastDay, admission);
    }
}
