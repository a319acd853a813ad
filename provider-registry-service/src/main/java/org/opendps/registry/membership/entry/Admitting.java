package org.opendps.registry.membership.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.UUID;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.time.London;
import org.opendps.registry.application.ProviderAdmitted;
import org.opendps.registry.membership.Announcing;
import org.opendps.registry.membership.Member;
import org.opendps.registry.membership.MemberStep;
import org.opendps.registry.membership.Members;
import org.opendps.registry.membership.check.Checks;
import org.opendps.registry.membership.rate.Rate;
import org.opendps.registry.membership.rate.RateRequest;
import org.opendps.registry.membership.rate.Rates;
import org.opendps.registry.purchasing.Catalogue;
import org.opendps.registry.requirement.DocumentChecks;

/** Makes a member of a provider that was admitted, in the transaction of the decision, at the prices that it asked. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Admitting {

    private final Members members;
    private final Rates rates;
    private final Catalogue catalogue;
    private final DocumentChecks documents;
    private final Checks checks;
    private final Announcing announcing;
    private final Caller caller;
    private final InstantSource clock;

    Admitting(
            Members members,
            Rates rates,
            Catalogue catalogue,
            DocumentChecks documents,
            Checks checks,
            Announcing announcing,
            Caller caller,
            InstantSource clock) {
        this.members = members;
        this.rates = rates;
        this.catalogue = catalogue;
        this.documents = documents;
        this.checks = checks;
        this.announcing = announcing;
        this.caller = caller;
        this.clock = clock;
    }

    void admit(@Observes ProviderAdmitted admission) {
        mustHaveRoom(admission.purchasingSystemId());
        var member = new Member(admission);
        var today = London.today(clock);
        member.showed(documents.of(member.purchasingSystemId(), member.providerId(), member.categories(), today));
        members.persistAndFlush(member);
        // what is shown or asked for at this very moment
        checks.soon(member.id());
        admission.prices().forEach(price -> {
            var first = new RateRequest(
                    price.category(),
                    price.serviceBand(),
                    price.sessionPrice(),
                    admission.since(),
                    "As applied for",
                    false);
            rates.persist(new Rate(member.id(), first, caller.username(), clock.instant()));
        });
        announcing.tell(MemberStep.MEMBER_ADMITTED, member);
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
