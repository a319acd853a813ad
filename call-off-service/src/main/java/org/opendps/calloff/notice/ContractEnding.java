package org.opendps.calloff.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.Viewpoint;
import org.opendps.calloff.placement.PlacementEvent;
import org.opendps.calloff.placement.PlacementEvent.Kind;
import org.opendps.calloff.regime.NoticeDue;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

/** A contract that ends earlier or later than it was to has its end told earlier or later (Procurement Act 2023 s.80(1)). */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ContractEnding {

    private static final Set<Kind> MOVES_THE_END =
            EnumSet.of(Kind.PLACEMENT_ENDING, Kind.PLACEMENT_ENDED, Kind.PLACEMENT_EXTENDED);

    private final Notices notices;
    private final Competitions competitions;
    private final Timeline timeline;

    ContractEnding(Notices notices, Competitions competitions, Timeline timeline) {
        this.notices = notices;
        this.competitions = competitions;
        this.timeline = timeline;
    }

    void hear(@Observes PlacementEvent event) {
        var callOffId = event.callOffId();
        if (callOffId == null || !MOVES_THE_END.contains(event.kind())) {
            return;
        }
        var procurement = competitions
                .seen(callOffId, new Viewpoint.Council(event.authority()))
                .published()
                .procurement();
        if (procurement != null) {
            move(
                    notices.ofTheEnd(callOffId, event.placementId()),
                    procurement.regime().law().termination(event.until()));
        }
    }

    /** What was published of an earlier end was true of that: the later one is told anew. */
    private void move(List<Notice> told, NoticeDue anew) {
        told.forEach(notice -> notice.becomesDue(anew));
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
