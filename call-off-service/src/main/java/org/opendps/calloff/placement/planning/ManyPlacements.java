package org.opendps.calloff.placement.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.opendps.blocks.time.London;
import org.opendps.calloff.placement.Course;
import org.opendps.calloff.placement.Placement;
import org.opendps.calloff.placement.PlacementEvent;
import org.opendps.calloff.placement.PlacementEvent.Kind;
import org.opendps.calloff.placement.PlacementNews;
import org.opendps.calloff.placement.Placements;
import org.opendps.calloff.placement.term.AgreedTerms;
import org.opendps.calloff.placement.term.Cause;
import org.opendps.calloff.placement.term.Schedule;
import org.opendps.calloff.timeline.Actor;

/** Keeps many new placements at once, without a question to the database for each. */
@ApplicationScoped
public class ManyPlacements {

    private final Placements placements;
    private final AgreedTerms terms;
    private final PlacementNews news;
    private final InstantSource clock;

    ManyPlacements(Placements placements, AgreedTerms terms, PlacementNews news, InstantSource clock) {
        this.placements = placements;
        this.terms = terms;
        this.news = news;
        this.clock = clock;
    }

    /** A new placement and its only terms. */
    public record Brought(Placement placement, Schedule schedule) {

        Course course() {
            return new Course(placement.from(), placement.until(), schedule, List.of());
        }
    }

    public Map<String, Placements.Source> sources(String authority, Collection<String> references) {
        return placements.sources(authority, references);
    }

    /** One that began before today is what its days have made of it; the news of it says so. */
    public void keep(List<Brought> brought, Cause cause, Actor actor) {
        var today = London.today(clock);
        for (var one : brought) {
            one.placement().reach(one.course(), today);
            placements.persist(one.placement());
        }
        placements.flush();
        brought.forEach(one -> terms.layFirst(one.placement().id(), one.schedule(), cause));
        placements.flush();
        for (var one : brought) {
            news.tell(
                    PlacementEvent.of(one.placement(), Kind.PLACEMENT_IMPORTED, one.course(), today),
                    actor,
                    "brought in");
        }
        // what was written is not needed again: the next rows find an empty memory
        placements.getEntityManager().clear();
    }
}
