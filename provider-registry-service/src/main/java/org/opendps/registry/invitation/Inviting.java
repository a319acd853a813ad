package org.opendps.registry.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.UUID;
import org.opendps.blocks.time.London;
import org.opendps.registry.acting.ProvidersMerged;
import org.opendps.registry.identity.Granting;
import org.opendps.registry.identity.ProviderUser;
import org.opendps.registry.ration.Rationing;

/** An administrator invites somebody, who accepts with the code. */
@ApplicationScoped
@Transactional
class Inviting {

    private final Invitations invitations;
    private final Granting granting;
    private final Rationing rationing;

    Inviting(Invitations invitations, Granting granting, Rationing rationing) {
        this.invitations = invitations;
        this.granting = granting;
        this.rationing = rationing;
    }

    Invitation invite(UUID provider, InvitationRequest request, Code code, String administrator, Instant now) {
        request.mustNameAnAddress();
        var today = London.dateOf(now);
        var until = today.plusDays(invitations.policy(today).days());
        var invitation = new Invitation(provider, request, code, until, new Invitation.Invited(administrator, now));
        invitations.persistAndFlush(invitation);
        return invitation;
    }

    Invitation cancel(UUID provider, UUID id) {
        var invitation = invitations.getForChange(provider, id);
        invitation.cancel();
        invitations.flush();
        return invitation;
    }

    void move(@Observes ProvidersMerged merged) {
        invitations.move(merged.duplicate(), merged.survivor());
    }

    /** @throws org.opendps.blocks.problem.Refused 429 when the person has had enough tries in this hour */
    @Transactional(TxType.SUPPORTS)
    void countTry(String subject, Instant now) {
        int most = invitations.policy(London.dateOf(now)).triesPerHour();
        rationing.count("invitation code by " + subject, most, TooManyTries::new);
    }

    Accepted accept(String typed, String subject, String username, Instant now) {
        var invitation =
                Code.read(typed).flatMap(invitations::forChangeBy).orElseThrow(() -> new InvitationUnknown().refused());
        invitation.accept(username, now, London.dateOf(now));
        invitations.flush();
        var user = granting.promise(subject, username, invitation.providerId(), invitation.position());
        return new Accepted(invitation.providerId(), user);
    }

    record Accepted(UUID providerId, ProviderUser user) {}
}
