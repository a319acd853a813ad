package org.opendps.eligibility.mandate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class MergedProviders implements PanacheRepositoryBase<MergedProvider, UUID> {

    /** What carries on for a provider: itself, unless it was merged. */
    UUID successor(UUID provider) {
        return findByIdOptional(provider).map(MergedProvider::mergedInto).orElse(provider);
    }
}
