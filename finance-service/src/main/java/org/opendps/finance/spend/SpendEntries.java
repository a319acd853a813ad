package org.opendps.finance.spend;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class SpendEntries implements PanacheRepositoryBase<SpendEntry, UUID> {}
