package org.opendps.registry.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.registry.application.ProviderAdmitted;

/** Makes a member of a provider that was admitted, in the transaction of the decision. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Admitting {

    private final Members members;
    private final Outbox outbox;

    Admitting(Members members, Outbox outbox) {
        this.members = members;
        this.outbox = outbox;
    }

    void admit(@Observes ProviderAdmitted admission) {
        var member = new Member(admission);
        members.persistAndFlush(member);
        outbox.announce(MemberAdmitted.of(member));
    }
}
