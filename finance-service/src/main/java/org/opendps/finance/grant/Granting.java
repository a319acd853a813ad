package org.opendps.finance.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.time.London;
import org.opendps.finance.officer.Officer;
import org.opendps.finance.provider.KnownProvider;
import org.opendps.finance.provider.Providers;

/** One proposes a grant, another awards it; then it is paid, ends, and may have to be given back. */
@ApplicationScoped
@Transactional
class Granting {

    private final Grants grants;
    private final Providers providers;
    private final Outbox outbox;
    private final InstantSource clock;

    Granting(Grants grants, Providers providers, Outbox outbox, InstantSource clock) {
        this.grants = grants;
        this.providers = providers;
        this.outbox = outbox;
        this.clock = clock;
    }

    Grant propose(String authority, GrantRequest request, Officer by) {
        var provider = request.providerId();
        var name = provider == null
                ? Objects.requireNonNull(request.recipient())
                : providers
                        .find(provider)
                        .map(KnownProvider::name)
                        .orElseThrow(() -> new NotFound("provider", provider).refused());
        var grant = new Grant(authority, request, name, by, clock.instant());
        grants.persistAndFlush(grant);
        return grant;
    }

    Grant award(String authority, UUID id, Officer by) {
        return step(authority, id, "GRANT_AWARDED", grant -> grant.award(by, clock.instant()));
    }

    Grant reject(String authority, UUID id, String why) {
        var grant = grants.held(id, authority);
        grant.reject(why);
        grants.flush();
        return grant;
    }

    Grant pay(String authority, UUID id, GrantRequest.Payment payment, Officer by) {
        var instalment = new Instalment(payment.paidOn(), payment.amount(), payment.reference(), by.name());
        return step(authority, id, "GRANT_PAID", grant -> grant.pay(instalment, London.today(clock)));
    }

    Grant end(String authority, UUID id, String why) {
        return step(authority, id, "GRANT_ENDED", grant -> grant.end(why));
    }

    Grant recover(String authority, UUID id, GrantRequest.Recovery recovery) {
        return step(authority, id, "GRANT_RECOVERED", grant -> grant.recover(recovery.amount(), recovery.reason()));
    }

    private Grant step(String authority, UUID id, String kind, Consumer<Grant> step) {
        var grant = grants.held(id, authority);
        step.accept(grant);
        grants.flush();
        outbox.announce(GrantEvent.of(grant, kind));
        return grant;
    }
}
