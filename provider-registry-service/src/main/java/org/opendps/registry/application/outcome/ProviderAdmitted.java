package org.opendps.registry.application.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendps.registry.application.Application;
import org.opendps.registry.application.pack.Costing;
import org.opendps.registry.purchasing.Listing;

/** Inside the service, in the transaction of the decision: the provider becomes a member. */
public record ProviderAdmitted(
        UUID memberId,
        UUID applicationId,
        String authority,
        UUID purchasingSystemId,
        UUID providerId,
        List<String> categories,
        List<String> areas,
        List<Costing> prices,
        LocalDate since) {

    static ProviderAdmitted by(Application application, UUID memberId, Listing system, LocalDate since) {
        var pack = application.dossier().received().pack();
        return new ProviderAdmitted(
                memberId,
                application.id(),
                application.authority(),
                application.purchasingSystemId(),
                application.providerId(),
                pack.categories(),
                pack.areas(),
                pack.pricesIn(system),
                since);
    }
}
