package org.opendps.calloff.acting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Consents implements PanacheRepositoryBase<Consent, UUID> {

    List<Consent> of(String officer, String authority) {
        return list("officer = ?1 and authority = ?2", officer, authority);
    }

    List<Consent> of(UUID provider, String officer, String authority) {
        return list("providerId = ?1 and officer = ?2 and authority = ?3", provider, officer, authority);
    }
}
