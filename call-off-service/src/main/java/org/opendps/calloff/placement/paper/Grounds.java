package org.opendps.calloff.placement.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.opendps.calloff.award.Awards.Origin;
import org.opendps.calloff.award.approval.Recommended;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.Viewpoint;
import org.opendps.calloff.placement.Placement;
import org.opendps.calloff.provider.Market;
import org.opendps.calloff.provider.PurchasingSystem;

/** Finds what placements were awarded from. */
@ApplicationScoped
class Grounds {

    private static final int ONLY_LOT = 1;

    private final Competitions competitions;
    private final Recommended recommended;
    private final Market market;

    Grounds(Competitions competitions, Recommended recommended, Market market) {
        this.competitions = competitions;
        this.recommended = recommended;
        this.market = market;
    }

    /** Empty of what was brought in, or is paid for by the person. */
    Optional<Ground> of(Placement placement) {
        var subject = placement.subject();
        return Optional.ofNullable(subject.callOffId())
                .map(id -> competitions.seen(id, new Viewpoint.Council(subject.authority())))
                .map(callOff -> {
                    var commission = callOff.commission();
                    var system = market.system(commission.purchasingSystemId());
                    var origin = recommended.originOf(placement.id());
                    return new Ground(
                            commission.route(),
                            system.map(PurchasingSystem::regime).orElse(null),
                            system.map(PurchasingSystem::title).orElse(""),
                            callOff.lot(origin.map(Origin::lot).orElse(ONLY_LOT))
                                    .support()
                                    .need(),
                            origin.map(one -> Wording.award(callOff.id(), one)).orElse(""));
                });
    }
}
