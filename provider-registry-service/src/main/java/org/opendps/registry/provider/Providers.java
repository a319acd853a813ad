package org.opendps.registry.provider;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.problem.NotFound;
import org.opendps.registry.acting.Merged;

@ApplicationScoped
public class Providers implements PanacheRepositoryBase<Provider, UUID>, Merged {

    /** Stronger than what a change takes: waits for whoever begins something for one of them, and makes others wait. */
    private static final String ALONE =
            "select cast(id as text) from provider where id in (:one, :other) order by id for update";

    @Override
    public UUID successor(UUID provider) {
        return findByIdOptional(provider).map(Provider::mergedInto).orElse(provider);
    }

    public void holdAlone(UUID one, UUID other) {
        getEntityManager()
                .createNativeQuery(ALONE)
                .setParameter("one", one)
                .setParameter("other", other)
                .getResultList();
    }

    public List<Provider> mergedInto(UUID survivor) {
        return list("mergedInto = ?1 order by id", survivor);
    }

    public Provider get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> missing(id));
    }

    /** For a change: whoever comes second sees what the first has done. */
    public Provider getForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> missing(id));
    }

    public boolean exists(UUID id) {
        return count("id", id) > 0;
    }

    static RuntimeException missing(UUID id) {
        return new NotFound("provider", id).refused();
    }
}
