package org.opendps.calloff.competition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.calloff.provider.Market;

/** Call-offs as their readers see them, from either side of the table. */
@ApplicationScoped
class CallOffList {

    private final CallOffs callOffs;
    private final Invitations invitations;
    private final Market market;

    CallOffList(CallOffs callOffs, Invitations invitations, Market market) {
        this.callOffs = callOffs;
        this.invitations = invitations;
        this.market = market;
    }

    CallOffView show(CallOff callOff, Viewpoint viewpoint, Instant now) {
        return views(List.of(callOff), viewpoint, now).apply(callOff);
    }

    Page<CallOffView> page(Viewpoint viewpoint, @Nullable CallOffStatus status, PageRequest page, Instant now) {
        var found = callOffs.page(viewpoint, status, now, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), CallOff::id, views(found, viewpoint, now));
    }

    private Function<CallOff, CallOffView> views(Collection<CallOff> shown, Viewpoint viewpoint, Instant now) {
        return switch (viewpoint) {
            case Viewpoint.OfProvider provider -> callOff -> CallOffView.of(callOff, now);
            case Viewpoint.Council council -> {
                var invited = invitations.of(shown.stream().map(CallOff::id).toList());
                var names = market.names(invited.values().stream()
                        .flatMap(List::stream)
                        .map(Invitation::providerId)
                        .collect(Collectors.toSet()));
                yield callOff -> CallOffView.forCouncil(
                        callOff, invited.getOrDefault(callOff.id(), List.<Invitation>of()), names, now);
            }
        };
    }
}
