package org.opendps.finance.leakage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PlacementBases implements PanacheRepositoryBase<PlacementBasis, UUID> {}
