package org.opendps.calloff.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opendps.blocks.time.London;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.Viewpoint;
import org.opendps.calloff.placement.PlacementEvent;
import org.opendps.calloff.placement.PlacementEvent.Kind;
import org.opendps.calloff.placement.PlacementEvent.Payable;
import org.opendps.calloff.regime.NoticeDue;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

/**
 * A contract that ends earlier or later than it was to has its end told earlier or later (Procurement Act 2023 s.80(1)).
 * Where another provider takes over, the contract with the one before has ended.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ContractEnding {

    private static final Set<Kind> MOVES_THE_END =
            EnumSet.of(Kind.PLACEMENT_ENDING, Kind.PLACEMENT_ENDED, Kind.PLACEMENT_EXTENDED);

    private final Notices notices;
    private final Competitions competitions;
    private final Timeline timeline;
    private final InstantSource clock;

    ContractEnding(Notices notices, Competitions competitions, Timeline timeline, InstantSource clock) {
        this.notices = notices;
        this.competitions = competitions;
        this.timeline = timeline;
        this.clock = clock;
    }

    void hear(@Observes PlacementEvent event) {
        var callOffId = event.callOffId();
        boolean moved = event.kind() == Kind.PLACEMENT_MOVED;
        if (callOffId == null || !(moved || MOVES_THE_END.contains(event.kind()))) {
            return;
        }
        var procurement = competitions
                .seen(callOffId, new Viewpoint.Council(event.authority()))
                .published()
                .procurement();
        if (procurement != null) {
            var law = procurement.regime().law();
            var told = notices.ofTheEnd(callOffId, event.placementId());
            var last = law.termination(event.until());
            if (moved) {
                lastDayBeforeTheMove(event).ifPresent(day -> end(told, law.termination(day), last));
            } else {
                move(told, last);
            }
        }
    }

    private Optional<LocalDate> lastDayBeforeTheMove(PlacementEvent event) {
        var today = London.today(clock);
        return event.terms().stream()
                .filter(term -> !term.now().providerId().equals(event.now().providerId()))
                .map(Payable::until)
                .filter(day -> day.isBefore(today))
                .max(LocalDate::compareTo);
    }

    /** The contract with the provider before has ended, and the one with the next ends when the placement does. */
    private void end(List<Notice> told, NoticeDue former, NoticeDue next) {
        told.stream()
                .findFirst()
                .filter(Notice::isDue)
                .filter(latest -> told.stream().noneMatch(notice -> notice.tellsOf(former.happensOn())))
                .ifPresent(latest -> {
                    latest.becomesDue(former);
                    add(latest, next);
                });
    }

    /** What was published of an earlier end was true of that: the later one is told anew. */
    private void move(List<Notice> told, NoticeDue anew) {
        told.stream().findFirst().ifPresent(latest -> latest.becomesDue(anew));
        if (told.stream().noneMatch(Notice::isDue)) {
            told.stream()
                    .findFirst()
                    .filter(latest -> latest.isOvertakenBy(anew.happensOn()))
                    .ifPresent(latest -> add(latest, anew));
        }
    }

    private void add(Notice before, NoticeDue anew) {
        var notice = new Notice(before.authority(), before.callOffId(), before.lot(), anew);
        notices.persist(notice);
        timeline.add(
                notice.callOffId(),
                notice.authority(),
                Step.NOTICE_DUE,
                Actor.SELF,
                anew.kind() + " by " + anew.due() + ", lot " + notice.lot());
    }
}
