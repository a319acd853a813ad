package org.opendps.registry.evaluation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Evaluations implements PanacheRepositoryBase<Evaluation, UUID> {

    Optional<Evaluation> by(String evaluator, UUID applicationId) {
        return find("applicationId = ?1 and evaluator = ?2", applicationId, evaluator)
                .firstResultOptional();
    }

    /** At most as many as a council has evaluators. */
    List<Evaluation> of(UUID applicationId) {
        return list("applicationId = ?1 order by id", applicationId);
    }
}
