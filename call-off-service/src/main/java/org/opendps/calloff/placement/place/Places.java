package org.opendps.calloff.placement.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.award.gate.FreePlaces;
import org.opendps.calloff.competition.Support;
import org.opendps.calloff.placement.term.AgreedTerms;
import org.opendps.calloff.placement.term.Schedule;
import org.opendps.calloff.placement.term.Slice;
import org.opendps.calloff.provider.Supply;

/** Whether there is a place. Where a provider's places are not known, there is no limit. */
@ApplicationScoped
public class Places implements FreePlaces {

    private final AgreedTerms terms;
    private final Supply supply;

    Places(AgreedTerms terms, Supply supply) {
        this.terms = terms;
        this.supply = supply;
    }

    /** For a start: a place on each of these days. @throws org.opendps.blocks.problem.Refused 422 {@code no-place-free} */
    public void mustBeFree(
            String authority, UUID provider, Collection<DayOfWeek> days, LocalDate from, LocalDate until) {
        mustBeFree(authority, null, provider, days, from, until);
    }

    /** For an award, which says it together with all else that is not in order; the place is taken with the placement. */
    @Override
    public Optional<String> lacking(String authority, UUID provider, Support support) {
        var places = supply.places(provider, authority);
        return new Usage(terms.at(provider, authority, support.from(), support.until(), null))
                .firstFull(places, support.days(), support.from(), support.until())
                .map(full -> new NoPlaceFree(provider, full.date(), full.places()).detail());
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
                        slice.until()));
    }

    private static boolean holds(Schedule before, Slice slice) {
        var wanted = slice.arrangement();
        return !slice.until().isAfter(before.slices().getLast().until())
                && before.slices().stream()
                        .filter(old -> old.meets(slice))
                        .map(Slice::arrangement)
                        .allMatch(old -> old.providerId().equals(wanted.providerId())
                                && old.days().containsAll(wanted.days()));
    }

    private void mustBeFree(
            String authority,
            @Nullable UUID own,
            UUID provider,
            Collection<DayOfWeek> days,
            LocalDate from,
            LocalDate until) {
        var places = supply.placesHeld(provider, authority);
        new Usage(terms.at(provider, authority, from, until, own))
                .firstFull(places, days, from, until)
                .ifPresent(full -> {
                    throw new NoPlaceFree(provider, full.date(), full.places()).refused();
                });
    }
}
