package org.opendps.registry.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendps.registry.purchasing.Listing;
import org.opendps.registry.regime.Regime;
import org.opendps.registry.regime.term.AdmissionDuringTerm;

/** An open purchasing system, as anybody may know it. */
public record PublicSystem(
        UUID id,
        String authority,
        String title,
        Regime regime,
        LocalDate validFrom,
        LocalDate validUntil,
        AdmissionDuringTerm admissionDuringTerm,
        List<Bought> categories,
        List<String> areas) {

    public record Bought(String code, String title) {}

    static PublicSystem of(Listing system) {
        return new PublicSystem(
                system.id(),
                system.authority(),
                system.title(),
                system.regime(),
                system.validFrom(),
                system.validUntil(),
                system.admissionDuringTerm(),
                system.offered().stream()
                        .map(category -> new Bought(category.code(), category.title()))
                        .toList(),
                system.areas());
    }
}
