package org.opendps.registry.purchasing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.regime.AdmissionDuringTerm;
import org.opendps.registry.regime.Regime;

/** {@code validUntil} is the last day on which the system stands; {@code declaredUntil} what the council asked for. */
public record PurchasingSystemView(
        UUID id,
        String authority,
        String title,
        Regime regime,
        SystemStatus status,
        @Nullable LocalDate contractNoticeSubmittedOn,
        LocalDate validFrom,
        LocalDate validUntil,
        LocalDate declaredUntil,
        AdmissionDuringTerm admissionDuringTerm,
        @Nullable String noticeReference,
        List<Category> categories,
        List<Area> areas) {

    static PurchasingSystemView from(PurchasingSystem system) {
        return new PurchasingSystemView(
                system.id(),
                system.authority(),
                system.title(),
                system.regime(),
                system.status(),
                system.contractNoticeSubmittedOn(),
                system.validFrom(),
                system.validUntil(),
                system.declaredUntil(),
                system.admissionDuringTerm(),
                system.noticeReference(),
                system.categories(),
                system.areas());
    }
}
