package org.opendps.registry.membership.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.time.London;
import org.opendps.registry.application.outcome.MembershipExtended;
import org.opendps.registry.application.outcome.ProviderAdmitted;
import org.opendps.registry.application.pack.Costing;
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

/** Makes a member of a provider that was admitted, or extends its membership, in the transaction of the decision. */
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
        agree(member, admission.prices().stream(), admission.since());
        announcing.tell(MemberStep.MEMBER_ADMITTED, member);
    }

    /** Agreed rates stay: only what is new has the price that it was applied for with. */
    void extend(@Observes MembershipExtended more) {
        var member = members.getForChange(more.memberId());
        var before = List.copyOf(member.categories());
        member.extend(more.categories(), more.areas());
        var today = London.today(clock);
        var step = member.showed(
                documents.of(member.purchasingSystemId(), member.providerId(), member.categories(), today));
        checks.soon(member.id());
        agree(member, more.prices().stream().filter(price -> !before.contains(price.category())), more.since());
        announcing.tell(step.orElse(MemberStep.MEMBER_CHANGED), member);
    }

    private void agree(Member member, Stream<Costing> prices, LocalDate since) {
        prices.forEach(price -> {
            var first = new RateRequest(
                    price.category(), price.serviceBand(), price.sessionPrice(), since, "As applied for", false);
            rates.persist(new Rate(member.id(), first, caller.username(), clock.instant()));
        });
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
