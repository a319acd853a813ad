package org.opendps.registry.membership.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.registry.membership.Member;
import org.opendps.registry.membership.MembersStepped;
import org.opendps.registry.membership.rate.Rates;
import org.opendps.registry.membership.venue.Venues;

/** Tells the world what happened to members, each with its venues and rates. */
@ApplicationScoped
class Facts {

    private final Venues venues;
    private final Rates rates;
    private final Outbox outbox;

    Facts(Venues venues, Rates rates, Outbox outbox) {
        this.venues = venues;
        this.rates = rates;
        this.outbox = outbox;
    }

    void tell(@Observes MembersStepped told) {
        var ids = told.steps().keySet().stream().map(Member::id).toList();
        var places = venues.ofAll(ids);
        var prices = rates.ofAll(ids);
        told.steps()
                .forEach((member, step) -> outbox.announce(MemberFact.of(
                        step,
                        member,
                        told,
                        places.getOrDefault(member.id(), List.of()),
                        prices.getOrDefault(member.id(), List.of()))));
    }
}
