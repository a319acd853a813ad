package org.opendps.calloff.competition.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.provider.Market;

/** Whom a publication would invite now, and for which lots. */
@ApplicationScoped
public class Candidates {

    private final Market market;

    Candidates(Market market) {
        this.market = market;
    }

    /** The numbers of the lots by provider. One query for each lot, of which there are few. */
    public Map<UUID, SortedSet<Integer>> of(CallOff callOff) {
        var found = new TreeMap<UUID, SortedSet<Integer>>();
        for (var lot : callOff.lots()) {
            var support = lot.support();
            market.toInvite(callOff.commission().purchasingSystemId(), support.category(), support.area())
                    .forEach(provider -> found.computeIfAbsent(provider, id -> new TreeSet<>())
                            .add(lot.number()));
        }
        return found;
    }
}
