package org.opendps.registry.purchasing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.event.PublicEvent;
import org.opendps.registry.regime.AdmissionDuringTerm;
import org.opendps.registry.regime.Regime;

/** Providers can apply from now on. */
record PurchasingSystemOpened(
        String kind,
        UUID purchasingSystemId,
        long version,
        String authority,
        String title,
        Regime regime,
        AdmissionDuringTerm admissionDuringTerm,
        @Nullable String noticeReference,
        SystemStatus status,
        LocalDate validFrom,
        LocalDate validUntil,
        List<Category> categories,
        List<Area> areas)
        implements PublicEvent {

    static PurchasingSystemOpened of(PurchasingSystem system) {
        return new PurchasingSystemOpened(
                "PURCHASING_SYSTEM_OPENED",
                system.id(),
                system.version(),
                system.authority(),
                system.title(),
                system.regime(),
                system.admissionDuringTerm(),
                system.noticeReference(),
                system.status(),
                system.validFrom(),
                system.validUntil(),
                system.categories(),
                system.areas());
    }

    @Override
    public String topic() {
        return "registry.purchasing-system.v1";
    }

    @Override
    public UUID key() {
        return purchasingSystemId;
    }
}
