package org.opendps.finance.attendance.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was agreed of absences, as clients see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AbsenceAgreementView(
        UUID id,
        @Nullable UUID placementId,
        @Nullable UUID providerId,
        LocalDate from,
        Map<String, String> settings,
        String reason,
        String agreedBy,
        Instant agreedAt) {

    static AbsenceAgreementView of(AbsenceAgreement agreement) {
        return new AbsenceAgreementView(
                agreement.id(),
                agreement.placementId(),
                agreement.providerId(),
                agreement.startsOn(),
                new TreeMap<>(agreement.settings()),
                agreement.reason(),
                agreement.agreedBy(),
                agreement.agreedAt());
    }
}
