package org.opendps.finance.provider;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class KnownProviders implements PanacheRepositoryBase<KnownProvider, UUID> {}
