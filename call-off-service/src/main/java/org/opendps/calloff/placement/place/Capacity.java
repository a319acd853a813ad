package org.opendps.calloff.placement.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.placement.term.AgreedTerms;
import org.opendps.calloff.provider.Supply;

/** Places of a provider on one day, for whoever looks for one. */
@ApplicationScoped
class Capacity {

    private final AgreedTerms terms;
    private final WaitingEntries entries;
    private final Supply supply;

    Capacity(AgreedTerms terms, WaitingEntries entries, Supply supply) {
        this.terms = terms;
        this.entries = entries;
        this.supply = supply;
    }

    CapacityView on(UUID provider, String authority, LocalDate day) {
        var taken = terms.at(provider, authority, day, day, null);
        int used = new Usage(taken).on(day);
        int selfFunded = new Usage(taken.stream()
                        .filter(term -> term.arrangement().isSelfFunded())
                        .toList())
                .on(day);
        var known = supply.places(provider, authority).on(day);
        @Nullable Integer places = known.isPresent() ? known.getAsInt() : null;
        return new CapacityView(
                provider,
                day,
                places,
                used,
                selfFunded,
                places == null ? null : Math.max(0, places - used),
                entries.countWaiting(authority, provider),
                entries.offered(authority, provider).map(WaitingEntry::id).orElse(null));
    }
}
