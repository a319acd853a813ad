package org.opendps.calloff.competition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** With names, and for a draft with whom it would invite: a member may be on its way here, so look before you publish. */
    CallOffView show(CallOff callOff, Viewpoint viewpoint, Instant now) {
        return switch (viewpoint) {
            case Viewpoint.OfProvider provider -> CallOffView.of(callOff, now);
            case Viewpoint.Council council -> {
                var invited = invitations.of(callOff.id());
                var candidates = callOff.status() == CallOffStatus.DRAFT ? candidates(callOff) : null;
                var named = Stream.concat(
                        invited.stream().map(Invitation::providerId),
                        candidates == null ? Stream.of() : candidates.stream());
                yield CallOffView.forCouncil(
                        callOff, invited, candidates, market.names(named.collect(Collectors.toSet())), now);
            }
        };
    }

    private List<UUID> candidates(CallOff callOff) {
        var support = callOff.support();
        return market.toInvite(callOff.purchasingSystemId(), support.category(), support.area()).stream()
                .sorted()
                .toList();
    }

    /** How many were invited, not who: a page would have to read the invitations of all its call-offs. */
    Page<CallOffView> page(Viewpoint viewpoint, @Nullable CallOffStatus status, PageRequest page, Instant now) {
        var found = callOffs.page(viewpoint, status, now, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), CallOff::id, callOff -> switch (viewpoint) {
            case Viewpoint.OfProvider provider -> CallOffView.of(callOff, now);
            case Viewpoint.Council council -> CallOffView.forCouncil(callOff, null, null, Map.of(), now);
        });
    }
}
