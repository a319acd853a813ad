package org.opendps.registry.mandate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
class Portals implements PanacheRepositoryBase<Portal, UUID> {

    private static final String ONE_CLIENT = "portal_client";

    Portal get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> missing(id));
    }

    /** For a change: whoever comes second sees what the first has done. */
    Portal getForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> missing(id));
    }

    /** To give it a mandate: many may at once, but not while its accreditation changes. */
    Portal getToTrust(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ).orElseThrow(() -> missing(id));
    }

    Optional<Portal> of(String client) {
        return find("client", client).firstResultOptional();
    }

    /** @throws org.opendps.blocks.problem.Refused 409 when the client is another portal's */
    void keepNew(Portal portal) {
        try {
            persistAndFlush(portal);
        } catch (ConstraintViolationException e) {
            if (ONE_CLIENT.equals(e.getConstraintName())) {
                throw new PortalKnownAlready(portal.client()).refused();
            }
            throw e;
        }
    }

    Map<UUID, Portal> byId(Collection<UUID> ids) {
        return find("id in ?1", ids).stream().collect(Collectors.toMap(Portal::id, Function.identity()));
    }

    /** In the order of their accreditation. */
    List<Portal> page(@Nullable UUID after, int limit) {
        var from = after == null ? new UUID(0, 0) : after;
        return find("id > ?1 order by id", from).page(0, limit + 1).list();
    }

    static RuntimeException missing(UUID id) {
        return new NotFound("portal", id).refused();
    }
}
