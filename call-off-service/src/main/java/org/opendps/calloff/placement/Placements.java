package org.opendps.calloff.placement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.competition.Viewpoint;

@ApplicationScoped
class Placements implements PanacheRepositoryBase<Placement, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    Optional<Placement> seen(UUID id, Viewpoint viewpoint) {
        var parameters = Parameters.with("id", id);
        return find("id = :id and " + visible(viewpoint, parameters), parameters)
                .firstResultOptional();
    }

    /** Oldest first, one more than the limit. */
    List<Placement> page(
            Viewpoint viewpoint,
            @Nullable UUID callOffId,
            @Nullable PlacementStatus status,
            @Nullable UUID after,
            int limit) {
        var parameters = Parameters.with("after", after == null ? BEFORE_ALL : after);
        var query = new StringBuilder(visible(viewpoint, parameters));
        if (callOffId != null) {
            query.append(" and terms.callOffId = :callOffId");
            parameters.and("callOffId", callOffId);
        }
        if (status != null) {
            query.append(" and status = :status");
            parameters.and("status", status);
        }
        return find(query.append(" and id > :after order by id").toString(), parameters)
                .page(0, limit + 1)
                .list();
    }

    private static String visible(Viewpoint viewpoint, Parameters parameters) {
        return switch (viewpoint) {
            case Viewpoint.Council council -> {
                parameters.and("authority", council.authority());
                yield "terms.authority = :authority";
            }
            case Viewpoint.OfProvider provider -> {
                parameters.and("provider", provider.id());
                yield "terms.providerId = :provider";
            }
        };
    }
}
