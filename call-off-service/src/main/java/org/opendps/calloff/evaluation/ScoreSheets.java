package org.opendps.calloff.evaluation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ScoreSheets implements PanacheRepositoryBase<ScoreSheet, UUID> {

    Optional<ScoreSheet> by(String evaluatorSubject, UUID bidId) {
        return find("bidId = ?1 and evaluatorSubject = ?2", bidId, evaluatorSubject)
                .firstResultOptional();
    }

    List<ScoreSheet> of(UUID callOffId) {
        return list("callOffId = ?1 order by bidId, id", callOffId);
    }
}
