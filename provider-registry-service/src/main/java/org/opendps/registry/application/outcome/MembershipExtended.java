package org.opendps.registry.application.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendps.registry.application.Application;
import org.opendps.registry.application.pack.Costing;
import org.opendps.registry.purchasing.Listing;

/** Inside the service, in the transaction of the decision: a member is admitted for more. */
public record MembershipExtended(
        UUID memberId,
        UUID purchasingSystemId,
        List<String> categories,
        List<String> areas,
        List<Costing> prices,
        LocalDate since) {

    static MembershipExtended by(Application application, UUID memberId, Listing system, LocalDate since) {
        var pack = application.dossier().received().pack();
        return new MembershipExtended(
                memberId, system.id(), pack.categories(), pack.areas(), pack.pricesIn(system), since);
    }
}
