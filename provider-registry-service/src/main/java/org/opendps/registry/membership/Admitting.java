package org.opendps.registry.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.registry.application.ProviderAdmitted;
import org.opendps.registry.purchasing.Catalogue;

/** Makes a member of a provider that was admitted, in the transaction of the decision. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Admitting {

    private final Members members;
    private final Catalogue catalogue;
    private final Outbox outbox;

    Admitting(Members members, Catalogue catalogue, Outbox outbox) {
        this.members = members;
        this.catalogue = catalogue;
        this.outbox = outbox;
    }

    void admit(@Observes ProviderAdmitted admission) {
        mustHaveRoom(admission.purchasingSystemId());
        var member = new Member(admission);
        members.persistAndFlush(member);
        outbox.announce(MemberAdmitted.of(member));
    }

    private void mustHaveRoom(UUID systemId) {
        var cap = catalogue.find(systemId).rulebook().memberCap();
        if (cap != null) {
            // two that are admitted at once would both find the last place
            catalogue.lock(systemId);
            if (members.live(systemId) >= cap) {
                throw new MembersAtCap(cap).refused();
            }
        }
    }
}
