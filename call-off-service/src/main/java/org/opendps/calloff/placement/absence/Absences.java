package org.opendps.calloff.placement.absence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class Absences implements PanacheRepositoryBase<Absence, UUID> {

    public List<Absence> of(UUID placementId) {
        return list("placementId = ?1 order by from", placementId);
    }
}
