package org.opendps.calloff.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.EnumSet;
import java.util.Set;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.Viewpoint;
import org.opendps.calloff.placement.PlacementEvent;
import org.opendps.calloff.placement.PlacementEvent.Kind;

/** A contract that ends earlier or later than it was to has its end told earlier or later (Procurement Act 2023 s.80(1)). */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ContractEnding {

    private static final Set<Kind> MOVES_THE_END =
            EnumSet.of(Kind.PLACEMENT_ENDING, Kind.PLACEMENT_ENDED, Kind.PLACEMENT_EXTENDED);

    private final Notices notices;
    private final Competitions competitions;

    ContractEnding(Notices notices, Competitions competitions) {
        this.notices = notices;
        this.competitions = competitions;
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
            var due = procurement.regime().law().terminationDue(event.until());
            notices.ofTheEnd(callOffId, event.placementId()).forEach(notice -> notice.becomesDue(due));
        }
    }
}
