package org.opendps.calloff.placement.extension;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.time.London;
import org.opendps.calloff.decision.Decisions;
import org.opendps.calloff.placement.Placements;
import org.opendps.calloff.placement.RowResult;
import org.opendps.calloff.timeline.Actor;

/** Extends placement after placement; each is kept or refused by itself. */
@ApplicationScoped
class ManyExtensions {

    private static final int MOST = 500;

    private final Extending extending;
    private final Placements placements;
    private final Decisions decisions;

    ManyExtensions(Extending extending, Placements placements, Decisions decisions) {
        this.extending = extending;
        this.placements = placements;
        this.decisions = decisions;
    }

    ExtensionResults extend(ManyExtensionsRequest request, String authority, Actor actor, Instant at) {
        decisions.inEffect(request.decisionReference(), authority, London.dateOf(at));
        var wanted = wanted(request, authority);
        return ExtensionResults.of(
                wanted.size() > MOST,
                wanted.stream()
                        .limit(MOST)
                        .distinct()
                        .map(id -> RowResult.attempt(id, () -> {
                            var change = extending.extend(id, request.each(), authority, actor, at);
                            return RowResult.done(id, change.status().name(), change.id());
                        }))
                        .toList());
    }

    private List<UUID> wanted(ManyExtensionsRequest request, String authority) {
        var filter = request.filter();
        var listed = request.placementIds();
        if (filter != null) {
            return placements.endingBefore(
                    authority, filter.endsBefore(), filter.basis(), filter.providerId(), MOST + 1);
        }
        return listed == null ? List.of() : listed;
    }
}
