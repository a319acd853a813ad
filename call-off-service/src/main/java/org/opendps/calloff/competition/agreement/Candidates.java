package org.opendps.calloff.competition.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.lot.Support;
import org.opendps.calloff.provider.Market;
import org.opendps.calloff.regime.Bidders.Circle;

/** Whom a publication would invite now, and for which lots. */
@ApplicationScoped
public class Candidates {

    private final Market market;

    Candidates(Market market) {
        this.market = market;
    }

    /**
     * The numbers of the lots by provider. One query for each lot, of which there are few.
     *
     * @param circle who may bid
     */
    public Map<UUID, SortedSet<Integer>> of(CallOff callOff, Circle circle) {
        var found = new TreeMap<UUID, SortedSet<Integer>>();
        for (var lot : callOff.lots()) {
            var support = lot.support();
            toInvite(callOff.commission().purchasingSystemId(), support, circle)
                    .forEach(provider -> found.computeIfAbsent(provider, id -> new TreeSet<>())
                            .add(lot.number()));
        }
        return found;
    }

    private Set<UUID> toInvite(UUID system, Support support, Circle circle) {
        return circle == Circle.MEMBERS_AND_APPLICANTS
                ? market.toInviteToMarket(system, support.category(), support.area())
                : market.toInvite(system, support.category(), support.area());
    }
}
