package org.opendps.calloff.placement.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PlacementImports implements PanacheRepositoryBase<PlacementImport, UUID> {}
