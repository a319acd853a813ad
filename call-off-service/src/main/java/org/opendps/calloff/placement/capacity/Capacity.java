package org.opendps.calloff.placement.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.placement.place.HeldPlaces;
import org.opendps.calloff.placement.place.Usage;
import org.opendps.calloff.placement.term.AgreedTerms;
import org.opendps.calloff.placement.waiting.WaitingEntries;
import org.opendps.calloff.placement.waiting.WaitingEntry;
import org.opendps.calloff.provider.supply.Supply;

/** Places of a provider on one day, for whoever looks for one. */
@ApplicationScoped
class Capacity {

    private final AgreedTerms terms;
    private final HeldPlaces heldPlaces;
    private final WaitingEntries entries;
    private final Supply supply;

    Capacity(AgreedTerms terms, HeldPlaces heldPlaces, WaitingEntries entries, Supply supply) {
        this.terms = terms;
        this.heldPlaces = heldPlaces;
        this.entries = entries;
        this.supply = supply;
    }

    CapacityView on(UUID provider, String authority, LocalDate day) {
        var taken = terms.at(provider, authority, day, day, null);
        int used = Usage.of(taken).on(day);
        int selfFunded = Usage.of(taken.stream()
                        .filter(term -> term.arrangement().isSelfFunded())
                        .toList())
                .on(day);
        int kept = new Usage(heldPlaces.at(provider, authority, day, day)).on(day);
        var known = supply.places(provider, authority).on(day);
        @Nullable Integer places = known.isPresent() ? known.getAsInt() : null;
        return new CapacityView(
                provider,
                day,
                places,
                used,
                selfFunded,
                kept,
                places == null ? null : Math.max(0, places - used - kept),
                entries.countWaiting(authority, provider),
                entries.offered(authority, provider).map(WaitingEntry::id).orElse(null));
    }
}
