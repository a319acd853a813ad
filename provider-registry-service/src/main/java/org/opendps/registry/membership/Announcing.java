package org.opendps.registry.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.registry.membership.MemberFact.Kind;

/** Keeps a membership as a step has left it, remembers that it stood so, and tells the world. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Announcing {

    private final Members members;
    private final Venues venues;
    private final Rates rates;
    private final MemberHistory history;
    private final Outbox outbox;
    private final InstantSource clock;

    Announcing(Members members, Venues venues, Rates rates, MemberHistory history, Outbox outbox, InstantSource clock) {
        this.members = members;
        this.venues = venues;
        this.rates = rates;
        this.history = history;
        this.outbox = outbox;
        this.clock = clock;
    }

    Member tell(Kind kind, Member member) {
        members.flush();
        if (kind != Kind.MEMBER_CHANGED) {
            history.keep(new MemberState(member, clock.instant()));
        }
        outbox.announce(MemberFact.of(kind, member, venues.of(member.id()), rates.of(member.id())));
        return member;
    }
}
