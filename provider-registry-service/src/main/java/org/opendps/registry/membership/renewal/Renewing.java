package org.opendps.registry.membership.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.day.ActsByDay;
import org.opendps.registry.acting.ActingFor;
import org.opendps.registry.application.MembershipEnded;
import org.opendps.registry.membership.Announcing;
import org.opendps.registry.membership.Member;
import org.opendps.registry.membership.MemberStep;
import org.opendps.registry.membership.Members;
import org.opendps.registry.purchasing.Catalogue;

/** Members declare anew when they are asked to; who does not in time is told of. */
@ApplicationScoped
@Transactional
class Renewing implements ActsByDay {

    private final Members members;
    private final Renewals renewals;
    private final Catalogue catalogue;
    private final Announcing announcing;
    private final ActingFor acting;
    private final Caller caller;

    Renewing(
            Members members,
            Renewals renewals,
            Catalogue catalogue,
            Announcing announcing,
            ActingFor acting,
            Caller caller) {
        this.members = members;
        this.renewals = renewals;
        this.catalogue = catalogue;
        this.announcing = announcing;
        this.acting = acting;
        this.caller = caller;
    }

    Renewal ask(UUID memberId, String reason, LocalDate today) {
        var member = members.getForChange(memberId, caller);
        renewals.pending(memberId).ifPresent(pending -> {
            throw new RenewalPending(pending.due()).refused();
        });
        member.mustStand("a renewal");
        var target = catalogue.find(member.purchasingSystemId()).renewalTarget(today);
        var renewal = new Renewal(memberId, target, reason, caller.username(), today);
        renewals.persistAndFlush(renewal);
        tell(MemberStep.MEMBER_RENEWAL_REQUESTED, member, renewal);
        return renewal;
    }

    Renewal declare(UUID memberId, UUID id, DeclarationRequest request, Instant now) {
        var member = acting.own(() -> members.getForChange(memberId), Member::providerId, "member", memberId);
        member.mustStand("a declaration");
        var renewal = renewals.getForChange(memberId, id);
        var actor = acting.actor();
        renewal.declare(request.exclusionGrounds(), actor, request.confirmation(actor), now);
        renewals.flush();
        tell(MemberStep.MEMBER_RENEWED, member, renewal);
        return renewal;
    }

    /** In the transaction of the removal: nothing is asked of who is no member, nor told of it. */
    @Transactional(TxType.MANDATORY)
    void end(@Observes MembershipEnded ended) {
        renewals.pending(ended.memberId()).ifPresent(Renewal::end);
    }

    private void tell(MemberStep kind, Member member, Renewal renewal) {
        announcing.tellOfRenewal(kind, member, renewal.due());
    }

    @Override
    public List<UUID> due(LocalDate today, @Nullable UUID after, int atMost) {
        return renewals.due(today, after, atMost);
    }

    @Override
    public void act(UUID id, LocalDate today) {
        var memberId = renewals.findById(id).memberId();
        var member = members.getForChange(memberId);
        var renewal = renewals.getForChange(memberId, id);
        if (renewal.reach(today)) {
            tell(MemberStep.MEMBER_RENEWAL_OVERDUE, member, renewal);
        }
    }
}
