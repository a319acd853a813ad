package org.opendps.calloff.evaluation.score;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class ScoreSheets implements PanacheRepositoryBase<ScoreSheet, UUID> {

    Optional<ScoreSheet> by(String evaluatorSubject, UUID bidId) {
        return find("bidId = ?1 and evaluatorSubject = ?2", bidId, evaluatorSubject)
                .firstResultOptional();
    }

    List<ScoreSheet> on(UUID bidId) {
        return list("bidId = ?1 order by id", bidId);
    }

    public List<ScoreSheet> of(UUID callOffId) {
        return list("callOffId = ?1 order by bidId, id", callOffId);
    }
}
