package org.opendps.eligibility.facs;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.idempotency.ShownOnce;

/**
 * An assessment under earlier guidance.
 *
 * @param status always LEGACY_FACS: it is no determination
 * @param metThresholdThen whether the council met needs of that band then; it says nothing of today
 */
record FacsView(
        UUID id,
        UUID personRef,
        String status,
        LocalDate assessedOn,
        FacsBand band,
        FacsBand councilThreshold,
        boolean metThresholdThen,
        @ShownOnce @Nullable String source,
        String recordedBy,
        LocalDate recordedOn,
        String next) {

    static FacsView of(FacsAssessment facs, @Nullable String source) {
        return new FacsView(
                facs.id(),
                facs.personRef(),
                "LEGACY_FACS",
                facs.assessedOn(),
                facs.band(),
                facs.councilThreshold(),
                facs.band().reaches(facs.councilThreshold()),
                source,
                facs.recordedBy(),
                facs.recordedOn(),
                "History only: assess the person under the Care Act 2014 before anything is planned or bought.");
    }

    @Override
    public String toString() {
        return "FacsView " + id;
    }
}
