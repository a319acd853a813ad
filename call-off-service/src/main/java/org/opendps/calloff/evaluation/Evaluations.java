package org.opendps.calloff.evaluation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Evaluations implements PanacheRepositoryBase<Evaluation, UUID> {

    /** The one that counts; none before the moderation, or while it begins anew. */
    public Optional<Evaluation> of(UUID callOffId) {
        return find("callOffId = ?1 and supersededAt is null", callOffId).firstResultOptional();
    }

    /** Of those that counted before, the last. */
    public Optional<Evaluation> lastOf(UUID callOffId) {
        return find("callOffId = ?1 and supersededAt is not null order by id desc", callOffId)
                .firstResultOptional();
    }

    /** Those that counted before, the oldest first. */
    public List<Evaluation> earlier(UUID callOffId) {
        return list("callOffId = ?1 and supersededAt is not null order by id", callOffId);
    }
}
