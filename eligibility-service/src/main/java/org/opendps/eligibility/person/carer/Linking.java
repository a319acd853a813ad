package org.opendps.eligibility.person.carer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.person.KnownPeople;

/** A practitioner says who cares for somebody, and when that is over. */
@ApplicationScoped
@Transactional
class Linking {

    private final CarerLinks links;
    private final KnownPeople people;
    private final InstantSource clock;

    Linking(CarerLinks links, KnownPeople people, InstantSource clock) {
        this.links = links;
        this.people = people;
        this.clock = clock;
    }

    CarerLink link(Caller caller, UUID adult, CarerRequest request) {
        people.mustBeKnownTo(caller, adult);
        var link = new CarerLink(adult, caller.authority(), request, London.today(clock));
        people.mustBeKnownTo(caller, request.carer());
        people.hold(adult);
        links.standing(adult, request.carer()).ifPresent(standing -> {
            throw new LinkedAlready(standing.carer()).refused();
        });
        links.persistAndFlush(link);
        return link;
    }

    void end(Caller caller, UUID adult, UUID carer) {
        people.mustBeKnownTo(caller, adult);
        links.standing(adult, carer)
                .orElseThrow(() -> new NotFound("carer", carer).refused())
                .end(London.today(clock));
    }
}
