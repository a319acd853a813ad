package org.opendps.registry.purchasing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendps.registry.regime.AdmissionDuringTerm;
import org.opendps.registry.regime.Regime;

/** A purchasing system as an applicant meets it: codes, term and admission. */
public record Listing(
        UUID id,
        String authority,
        Regime regime,
        SystemStatus status,
        LocalDate validFrom,
        LocalDate validUntil,
        AdmissionDuringTerm admissionDuringTerm,
        List<String> categories,
        List<String> areas) {

    static Listing of(PurchasingSystem system) {
        return new Listing(
                system.id(),
                system.authority(),
                system.regime(),
                system.status(),
                system.validFrom(),
                system.validUntil(),
                system.admissionDuringTerm(),
                system.categories().stream().map(Category::code).toList(),
                system.areas().stream().map(Area::code).toList());
    }

    /**
     * Before the term begins everybody can apply; after that only where admission is continuous. A window needs its
     * dates, and none are announced yet.
     */
    public boolean admitsOn(LocalDate today) {
        boolean within = !today.isAfter(validUntil);
        boolean open = today.isBefore(validFrom) || admissionDuringTerm == AdmissionDuringTerm.CONTINUOUS;
        return status == SystemStatus.OPEN && within && open;
    }
}
