package org.opendps.calloff.acting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Mandates implements PanacheRepositoryBase<Mandate, UUID> {

    List<Mandate> of(UUID provider, String portalClient) {
        return list("providerId = ?1 and portalClient = ?2", provider, portalClient);
    }
}
