package org.opendps.calloff.placement.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.award.gate.FreePlaces;
import org.opendps.calloff.placement.term.AgreedTerms;
import org.opendps.calloff.placement.term.Schedule;
import org.opendps.calloff.placement.term.Slice;
import org.opendps.calloff.provider.supply.Supply;

/** Whether there is a place. Where a provider's places are not known, there is no limit. */
@ApplicationScoped
public class Places implements FreePlaces {

    private final AgreedTerms terms;
    private final HeldPlaces held;
    private final Supply supply;
    private final Event<PlaceFreed> freed;

    Places(AgreedTerms terms, HeldPlaces held, Supply supply, Event<PlaceFreed> freed) {
        this.terms = terms;
        this.held = held;
        this.supply = supply;
        this.freed = freed;
    }

    /** For a start: a place on each of these days. @throws org.opendps.blocks.problem.Refused 422 {@code no-place-free} */
    public void mustBeFree(
            String authority, UUID provider, Collection<DayOfWeek> days, LocalDate from, LocalDate until) {
        mustBeFree(authority, null, provider, days, from, until, 1);
    }

    /** For an award, which says it together with all else that is not in order; whoever approves then keeps the place. */
    @Override
    public Optional<String> lacking(
            String authority, UUID provider, List<DayOfWeek> days, LocalDate from, LocalDate until, int wanted) {
        var places = supply.places(provider, authority);
        return usage(provider, authority, from, until, null)
                .firstFull(places, days, from, until, wanted)
                .map(full -> new NoPlaceFree(provider, full, wanted).detail());
    }

    @Override
    public void keep(
            UUID id,
            String authority,
            UUID provider,
            List<DayOfWeek> days,
            LocalDate from,
            LocalDate until,
            int wanted) {
        mustBeFree(authority, null, provider, days, from, until, wanted);
        held.persist(new HeldPlace(id, authority, provider, days, from, until, wanted));
    }

    /** For a change that finance is asked about: where it takes none that the placement has not, nothing is kept. */
    public void keep(UUID change, String authority, Slice slice, Schedule before) {
        if (!holds(before, slice)) {
            var wanted = slice.arrangement();
            held.persist(new HeldPlace(
                    change,
                    authority,
                    wanted.providerId(),
                    wanted.days(),
                    slice.from(),
                    slice.until(),
                    wanted.places()));
        }
    }

    @Override
    public void free(UUID id) {
        held.findByIdOptional(id).ifPresent(place -> {
            held.delete(place);
            held.flush();
            freed.fire(new PlaceFreed(place.authority(), place.providerId()));
        });
    }

    private Usage usage(
            UUID provider, String authority, LocalDate from, LocalDate until, @Nullable UUID exceptPlacement) {
        return Usage.of(
                terms.at(provider, authority, from, until, exceptPlacement), held.at(provider, authority, from, until));
    }

    /** For a change: places that the placement holds already are not asked for again. */
    public void mustBeFree(String authority, UUID placement, List<Slice> added, Schedule before) {
        added.stream()
                .filter(slice -> !holds(before, slice))
                .forEach(slice -> mustBeFree(
                        authority,
                        placement,
                        slice.arrangement().providerId(),
                        slice.arrangement().days(),
                        slice.from(),
                        slice.until(),
                        wanted(before, slice)));
    }

    private static boolean holds(Schedule before, Slice slice) {
        var wanted = slice.arrangement();
        return !slice.until().isAfter(before.slices().getLast().until())
                && before.slices().stream()
                        .filter(old -> old.meets(slice))
                        .map(Slice::arrangement)
                        .allMatch(old -> old.providerId().equals(wanted.providerId())
                                && old.days().containsAll(wanted.days())
                                && old.places() >= wanted.places());
    }

    /** Of a group that stays where it is the places are what was bought; more of them, or at another provider, are new. */
    private static int wanted(Schedule before, Slice slice) {
        var wanted = slice.arrangement();
        boolean has = before.slices().stream()
                .map(Slice::arrangement)
                .anyMatch(old -> old.providerId().equals(wanted.providerId()) && old.places() >= wanted.places());
        return has ? 1 : wanted.places();
    }

    private void mustBeFree(
            String authority,
            @Nullable UUID own,
            UUID provider,
            Collection<DayOfWeek> days,
            LocalDate from,
            LocalDate until,
            int wanted) {
        var places = supply.placesHeld(provider, authority);
        usage(provider, authority, from, until, own)
                .firstFull(places, days, from, until, wanted)
                .ifPresent(full -> {
                    throw new NoPlaceFree(provider, full, wanted).refused();
                });
    }
}
