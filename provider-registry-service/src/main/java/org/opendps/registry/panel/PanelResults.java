package org.opendps.registry.panel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanelResults implements PanacheRepositoryBase<PanelResult, UUID> {

    Optional<PanelResult> of(UUID panelId, UUID applicationId) {
        return find("panelId = ?1 and applicationId = ?2", panelId, applicationId)
                .firstResultOptional();
    }

    /** At most as many as an agenda has. */
    List<PanelResultView> of(UUID panelId) {
        return list("panelId = ?1 order by id", panelId).stream()
                .map(PanelResult::view)
                .toList();
    }
}
