package org.opendps.calloff.placement.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.opendps.blocks.time.London;
import org.opendps.calloff.placement.TermsLaid;
import org.opendps.calloff.placement.place.HeldPlaces;
import org.opendps.calloff.placement.place.PlaceFreed;
import org.opendps.calloff.placement.place.Usage;
import org.opendps.calloff.placement.term.AgreedTerms;
import org.opendps.calloff.provider.supply.Supply;

/** Waiting lists: first come, first offered. */
@ApplicationScoped
@Transactional
class Waiting {

    /** So far ahead a place must be free to be offered. */
    private static final int YEARS_AHEAD = 20;

    private final WaitingEntries entries;
    private final WaitingLists lists;
    private final AgreedTerms terms;
    private final HeldPlaces held;
    private final Supply supply;
    private final InstantSource clock;

    Waiting(
            WaitingEntries entries,
            WaitingLists lists,
            AgreedTerms terms,
            HeldPlaces held,
            Supply supply,
            InstantSource clock) {
        this.entries = entries;
        this.lists = lists;
        this.terms = terms;
        this.held = held;
        this.supply = supply;
        this.clock = clock;
    }

    WaitingEntry enter(UUID provider, WaitingRequest request, String authority, String by, Instant at) {
        entries.waitingFor(authority, provider, request.personRef(), request.category())
                .ifPresent(known -> {
                    throw new WaitingAlready(known.id()).refused();
                });
        supply.mustSupply(provider, authority, request.category());
        var entry = new WaitingEntry(authority, provider, request, by, at);
        entries.persistAndFlush(entry);
        lists.begin(authority, provider);
        offerNext(authority, provider);
        return entry;
    }

    WaitingEntry withdraw(UUID provider, UUID id, String authority, String by, Instant at) {
        hold(authority, provider);
        var entry = entries.held(id, authority, provider);
        entry.close(WaitingStatus.WITHDRAWN, by, at);
        entries.flush();
        offerNext(authority, entry.providerId());
        return entry;
    }

    /** Places were taken or freed: who was waiting for the one that comes is placed, and somebody may be next. */
    void look(@Observes TermsLaid laid) {
        laid.providers().stream().sorted().forEach(provider -> {
            hold(laid.authority(), provider);
            Optional.ofNullable(laid.personRef())
                    .flatMap(person -> entries.waitingFor(laid.authority(), provider, person, laid.category()))
                    .filter(entry -> laid.supplies(provider))
                    .ifPresent(entry -> entry.close(WaitingStatus.PLACED, laid.by(), clock.instant()));
            entries.flush();
            offerNext(laid.authority(), provider);
        });
    }

    /** All of a list, the first come first, before one of its entries: two who take steps at once wait for each other. */
    private void hold(String authority, UUID provider) {
        entries.waiting(authority, provider);
    }

    /** What was kept for somebody came to nothing, or became a term, which says so itself. */
    void look(@Observes PlaceFreed freed) {
        offerNext(freed.authority(), freed.providerId());
    }

    /** Whoever came first of those for whom there is a place; an offer stands while its place is free. */
    void offerNext(String authority, UUID provider) {
        var waiting = entries.waiting(authority, provider);
        if (waiting.isEmpty()) {
            return;
        }
        var today = London.today(clock);
        var places = supply.places(provider, authority);
        var last = today.plusYears(YEARS_AHEAD);
        var usage =
                Usage.of(terms.at(provider, authority, today, last, null), held.at(provider, authority, today, last));
        for (var entry : waiting) {
            boolean free = isFree(entry, usage, places, last, today);
            if (entry.status() == WaitingStatus.OFFERED && !free) {
                entry.waitOn();
            } else if (free) {
                if (entry.status() == WaitingStatus.WAITING) {
                    entry.offer(entry.firstDay(today), clock.instant());
                }
                return;
            }
        }
    }

    private static boolean isFree(
            WaitingEntry entry, Usage usage, Supply.Known places, LocalDate last, LocalDate today) {
        return usage.firstFull(places, entry.days(), entry.firstDay(today), last, 1)
                .isEmpty();
    }
}
