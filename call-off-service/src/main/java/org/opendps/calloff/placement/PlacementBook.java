package org.opendps.calloff.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.time.London;
import org.opendps.calloff.placement.PlacementEvent.Kind;
import org.opendps.calloff.placement.absence.Absences;
import org.opendps.calloff.placement.term.AgreedTerms;
import org.opendps.calloff.placement.term.Cause;
import org.opendps.calloff.placement.term.Schedule;
import org.opendps.calloff.timeline.Actor;

/** Holds a placement for a step, writes the step down and tells the world. */
@ApplicationScoped
public class PlacementBook {

    private final Placements placements;
    private final AgreedTerms terms;
    private final Absences absences;
    private final PlacementNews news;
    private final Event<TermsLaid> laid;
    private final InstantSource clock;

    PlacementBook(
            Placements placements,
            AgreedTerms terms,
            Absences absences,
            PlacementNews news,
            Event<TermsLaid> laid,
            InstantSource clock) {
        this.placements = placements;
        this.terms = terms;
        this.absences = absences;
        this.news = news;
        this.laid = laid;
        this.clock = clock;
    }

    /** For a step: nobody else takes one until this transaction ends. */
    public Placement held(UUID id, String authority) {
        return held(id).filter(placement -> placement.subject().authority().equals(authority))
                .orElseThrow(() -> new NotFound("placement", id).refused());
    }

    public Optional<Placement> held(UUID id) {
        return Optional.ofNullable(placements.findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Schedule schedule(Placement placement) {
        return terms.schedule(placement.id());
    }

    /** A new one, on its first terms. */
    public void begin(Placement placement, Schedule schedule, Cause cause, Kind kind, Actor actor) {
        placements.persistAndFlush(placement);
        lay(placement, new Schedule(List.of()), schedule, cause);
        announce(
                placement,
                kind,
                London.today(clock),
                actor,
                "from " + placement.from() + " until " + placement.until());
        catchUp(placement, actor);
    }

    /** Other terms, in the words of their kind. */
    public void lay(Placement placement, Schedule before, Schedule after, Cause cause, Actor actor, String detail) {
        lay(placement, before, after, cause);
        var today = London.today(clock);
        boolean payable = after.added().stream().anyMatch(slice -> !slice.from().isAfter(today));
        tell(placement, Placement.kindOf(cause.kind(), payable), actor, detail);
    }

    /** Nothing is payable after its last day. */
    public void cut(Placement placement, Schedule before, Schedule after, Cause cause) {
        lay(placement, before, after, cause);
    }

    private void lay(Placement placement, Schedule before, Schedule after, Cause cause) {
        terms.lay(placement.id(), before, after, cause);
        laid.fire(TermsLaid.of(placement.subject(), before, after, cause.by()));
    }

    /** What an officer did, and then what its days bring at once. */
    public void tell(Placement placement, Kind kind, Actor actor, String detail) {
        var today = London.today(clock);
        var happened = placement.reach(course(placement), today);
        happened.remove(kind);
        announceNext(placement, kind, today, actor, detail);
        happened.forEach(more -> announceNext(placement, more, today, actor, "on " + today));
    }

    /** What its days have brought. */
    public void catchUp(Placement placement, Actor actor) {
        var today = London.today(clock);
        placement
                .reach(course(placement), today)
                .forEach(kind -> announceNext(placement, kind, today, actor, "on " + today));
        placements.flush();
    }

    private void announceNext(Placement placement, Kind kind, LocalDate today, Actor actor, String detail) {
        placement.telling();
        placements.flush();
        announce(placement, kind, today, actor, detail);
    }

    private void announce(Placement placement, Kind kind, LocalDate today, Actor actor, String detail) {
        news.tell(PlacementEvent.of(placement, kind, course(placement), today), actor, detail);
    }

    private Course course(Placement placement) {
        return new Course(
                placement.from(), placement.until(), terms.schedule(placement.id()), absences.of(placement.id()));
    }
}
