package org.opendps.finance.attendance.rest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PlacementRests implements PanacheRepositoryBase<PlacementRest, UUID> {}
