package org.opendps.calloff.placement;

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
import org.opendps.calloff.placement.absence.AbsenceView;
import org.opendps.calloff.placement.absence.Absences;
import org.opendps.calloff.placement.term.AgreedTerms;
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
            case Viewpoint.OfProvider provider ->
                PlacementView.whole(
                        placement,
                        viewpoint,
                        terms(placement, provider.id()),
                        away.stream().map(AbsenceView::forProvider).toList(),
                        null);
            case Viewpoint.Council council ->
                PlacementView.whole(
                        placement,
                        viewpoint,
                        terms(placement, null),
                        away.stream().map(AbsenceView::of).toList(),
                        transitions.missing(placement.subject().personRef(), London.today(clock)));
        };
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
        var found = placements.page(viewpoint, filter, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), Placement::id, placement -> PlacementView.from(placement, viewpoint));
    }
}
