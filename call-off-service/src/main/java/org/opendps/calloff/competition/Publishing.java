package org.opendps.calloff.competition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.time.London;
import org.opendps.calloff.need.Entitlement;
import org.opendps.calloff.provider.Market;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

@ApplicationScoped
@Transactional
class Publishing {

    private final Competitions competitions;
    private final Invitations invitations;
    private final Market market;
    private final Entitlement entitlement;
    private final Timeline timeline;

    Publishing(
            Competitions competitions,
            Invitations invitations,
            Market market,
            Entitlement entitlement,
            Timeline timeline) {
        this.competitions = competitions;
        this.invitations = invitations;
        this.market = market;
        this.entitlement = entitlement;
        this.timeline = timeline;
    }

    CallOff publish(UUID id, String authority, Actor actor, Instant arrived) {
        var callOff = competitions.locked(id, authority);
        var support = callOff.support();
        callOff.publish(arrived);
        var system = market.system(callOff.purchasingSystemId())
                .orElseThrow(() -> new NotFound("purchasing system", callOff.purchasingSystemId()).refused());
        OnOffer.require(system, authority, support.category(), support.area(), London.dateOf(arrived));
        // it may have ended, or needs may have been reassessed, since the draft
        entitlement.of(callOff.personRef(), authority, support.from(), support.until());
        var providers = market.toInvite(callOff.purchasingSystemId(), support.category(), support.area());
        callOff.invited(providers.size());
        providers.forEach(provider -> invitations.persist(new Invitation(id, provider, arrived)));
        competitions.announce(callOff, CallOffEvent.Kind.CALL_OFF_PUBLISHED);
        timeline.add(
                id,
                authority,
                Step.CALL_OFF_PUBLISHED,
                actor,
                callOff.invited() + " invited at once, bids due " + London.shown(callOff.bidsDue()));
        return callOff;
    }
}
