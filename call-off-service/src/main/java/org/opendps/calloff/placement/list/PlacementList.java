package org.opendps.calloff.placement.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.time.London;
import org.opendps.calloff.competition.Viewpoint;
import org.opendps.calloff.need.Transitions;
import org.opendps.calloff.placement.Placement;
import org.opendps.calloff.placement.PlacementFilter;
import org.opendps.calloff.placement.Placements;
import org.opendps.calloff.placement.absence.Absence;
import org.opendps.calloff.placement.absence.AbsenceView;
import org.opendps.calloff.placement.absence.Absences;
import org.opendps.calloff.placement.term.AgreedTerms;
import org.opendps.calloff.placement.term.Schedule;
import org.opendps.calloff.placement.term.Term;
import org.opendps.calloff.placement.term.TermView;

/** Placements as their readers see them, from either side. */
@ApplicationScoped
public class PlacementList {

    private final Placements placements;
    private final AgreedTerms terms;
    private final Absences absences;
    private final Transitions transitions;
    private final InstantSource clock;

    PlacementList(
            Placements placements, AgreedTerms terms, Absences absences, Transitions transitions, InstantSource clock) {
        this.placements = placements;
        this.terms = terms;
        this.absences = absences;
        this.transitions = transitions;
        this.clock = clock;
    }

    public Placement seen(UUID id, Viewpoint viewpoint) {
        return placements.seen(id, viewpoint).orElseThrow(() -> new NotFound("placement", id).refused());
    }

    /** With everything that was ever agreed; a provider sees its own terms, and when the placement rests. */
    public PlacementView whole(Placement placement, Viewpoint viewpoint) {
        var away = absences.of(placement.id());
        return switch (viewpoint) {
            case Viewpoint.OfProvider provider -> ofProvider(placement, viewpoint, provider.id(), away);
            case Viewpoint.Council council ->
                PlacementView.whole(
                        placement,
                        Share.whole(placement),
                        viewpoint,
                        terms(placement, null),
                        away.stream().map(AbsenceView::of).toList(),
                        missing(placement));
        };
    }

    private @Nullable List<String> missing(Placement placement) {
        var person = placement.subject().personRef();
        return person == null ? null : transitions.missing(person, London.today(clock));
    }

    private PlacementView ofProvider(Placement placement, Viewpoint viewpoint, UUID provider, List<Absence> away) {
        var share = Share.of(placement, terms.schedule(placement.id()), provider, London.today(clock));
        return PlacementView.whole(
                placement,
                share,
                viewpoint,
                terms(placement, provider),
                away.stream()
                        .filter(share.shows())
                        .map(absence -> AbsenceView.forProvider(absence, share.until()))
                        .toList(),
                null);
    }

    private List<TermView> terms(Placement placement, @Nullable UUID provider) {
        return terms.history(placement.id()).stream()
                .filter(term -> provider == null || isOf(term, provider))
                .map(term -> TermView.of(term, provider == null))
                .toList();
    }

    private static boolean isOf(Term term, UUID provider) {
        return term.arrangement().providerId().equals(provider);
    }

    Page<PlacementView> page(Viewpoint viewpoint, PlacementFilter filter, PageRequest page) {
        var today = London.today(clock);
        var found = placements.page(viewpoint, filter, today, Cursor.id(page.after()), page.limit());
        return switch (viewpoint) {
            case Viewpoint.Council council ->
                Page.of(
                        found,
                        page.limit(),
                        Placement::id,
                        placement -> PlacementView.from(placement, Share.whole(placement), viewpoint));
            case Viewpoint.OfProvider provider -> {
                var schedules =
                        terms.schedules(found.stream().map(Placement::id).toList());
                yield Page.of(found, page.limit(), Placement::id, placement -> {
                    var schedule = schedules.getOrDefault(placement.id(), new Schedule(List.of()));
                    return PlacementView.from(
                            placement, Share.of(placement, schedule, provider.id(), today), viewpoint);
                });
            }
        };
    }
}
