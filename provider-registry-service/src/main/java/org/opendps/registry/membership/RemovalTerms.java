package org.opendps.registry.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.opendps.registry.membership.sanction.RemovalDays;
import org.opendps.registry.purchasing.Catalogue;
import org.opendps.registry.regime.removal.RemovalGround;

/** What the law of its system says of removing a member, and by when. */
@ApplicationScoped
class RemovalTerms {

    private final Catalogue catalogue;
    private final int requiredWithin;

    RemovalTerms(Catalogue catalogue, @ConfigProperty(name = "dps.registry.required-removal-days") int requiredWithin) {
        this.catalogue = catalogue;
        this.requiredWithin = requiredWithin;
    }

    RemovalDays of(Member member, RemovalGround ground, LocalDate today) {
        var regime = catalogue.find(member.purchasingSystemId()).regime();
        return new RemovalDays(regime.removal(ground), today, requiredWithin);
    }
}
