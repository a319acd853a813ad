package org.opendps.eligibility.sender;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendps.blocks.acting.Merged;

@ApplicationScoped
class MergedProviders implements PanacheRepositoryBase<MergedProvider, UUID>, Merged {

    @Override
    public UUID successor(UUID provider) {
        return findByIdOptional(provider).map(MergedProvider::mergedInto).orElse(provider);
    }
}
