package org.opendps.registry.membership.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.time.London;
import org.opendps.registry.acting.ActingFor;
import org.opendps.registry.application.declaration.Exclusion;
import org.opendps.registry.membership.Member;
import org.opendps.registry.membership.Members;
import org.opendps.registry.purchasing.Catalogue;

/** Renewals as the caller may see them: what was declared may be about crimes. */
@ApplicationScoped
class RenewalViews {

    private final Members members;
    private final Renewals renewals;
    private final Catalogue catalogue;
    private final ActingFor acting;
    private final Caller caller;
    private final InstantSource clock;

    RenewalViews(
            Members members,
            Renewals renewals,
            Catalogue catalogue,
            ActingFor acting,
            Caller caller,
            InstantSource clock) {
        this.members = members;
        this.renewals = renewals;
        this.catalogue = catalogue;
        this.acting = acting;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws org.opendps.blocks.problem.Refused 404 for whoever may not see the member */
    Seen find(UUID memberId, UUID id) {
        var member = members.seenBy(memberId, acting, caller);
        var renewal = renewals.get(memberId, id);
        return new Seen(views(member, List.of(renewal)).getFirst(), renewal.version());
    }

    /**
     * The oldest first; one more than the limit where there are more.
     *
     * @throws org.opendps.blocks.problem.Refused 404 for whoever may not see the member
     */
    List<RenewalView> page(UUID memberId, @Nullable UUID after, int limit) {
        var member = members.seenBy(memberId, acting, caller);
        return views(member, renewals.of(memberId, after, limit));
    }

    /** For the provider, those who act for it, and those who decide; an officer without its consent sees no grounds. */
    private List<RenewalView> views(Member member, List<Renewal> some) {
        boolean mayKnow = acting.isMeant() || !caller.is(Roles.SUPPORT_OFFICER);
        var regime = catalogue.find(member.purchasingSystemId()).regime();
        var today = London.today(clock);
        return some.stream()
                .map(renewal -> renewal.view(renewal.declared()
                        .filter(grounds -> mayKnow)
                        .map(grounds -> Exclusion.of(grounds, regime, today))
                        .orElse(null)))
                .toList();
    }

    /** @param version of the renewal */
    record Seen(RenewalView view, long version) {}
}
