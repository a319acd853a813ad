package org.opendps.registry.membership.rate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.opendps.blocks.access.Caller;
import org.opendps.registry.membership.Announcing;
import org.opendps.registry.membership.Members;
import org.opendps.registry.purchasing.Catalogue;

/** The council agrees a rate with a member, from a day on, and corrects one that it agreed wrongly. */
@ApplicationScoped
@Transactional
class Pricing {

    private final Members members;
    private final Rates rates;
    private final Catalogue catalogue;
    private final Announcing announcing;
    private final Caller caller;

    Pricing(Members members, Rates rates, Catalogue catalogue, Announcing announcing, Caller caller) {
        this.members = members;
        this.rates = rates;
        this.catalogue = catalogue;
        this.announcing = announcing;
        this.caller = caller;
    }

    KeptRate agree(UUID memberId, RateRequest request, Instant now) {
        var member = members.getForChange(memberId, caller);
        member.mustStand("a rate");
        RateUnsound.check(member, catalogue.find(member.purchasingSystemId()), request);
        rates.from(memberId, request.category(), request.serviceBand(), request.from())
                .ifPresentOrElse(
                        earlier -> {
                            RateUnsound.unlessCorrection(request);
                            earlier.replace(now);
                            rates.flush();
                        },
                        () -> RateUnsound.ifCorrection(request));
        var rate = new Rate(memberId, request, caller.username(), now);
        rates.persistAndFlush(rate);
        announcing.tellChanged(member);
        return rate.kept();
    }
}
