package org.opendps.registry.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
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
    private final Event<MembersChanged> changes;
    private final InstantSource clock;

    Announcing(
            Members members,
            Venues venues,
            Rates rates,
            MemberHistory history,
            Outbox outbox,
            Event<MembersChanged> changes,
            InstantSource clock) {
        this.members = members;
        this.venues = venues;
        this.rates = rates;
        this.history = history;
        this.outbox = outbox;
        this.changes = changes;
        this.clock = clock;
    }

    Member tell(Kind kind, Member member) {
        members.flush();
        history.keep(new MemberState(member, clock.instant()));
        outbox.announce(MemberFact.of(kind, member, venues.of(member.id()), rates.of(member.id())));
        changes.fire(new MembersChanged(List.of(member.id())));
        return member;
    }

    /** Its venues or rates changed; how it stands did not. */
    void tellChanged(Member member) {
        tellAllChanged(List.of(member));
    }

    void tellAllChanged(List<Member> changed) {
        changed.forEach(Member::touch);
        members.flush();
        var ids = changed.stream().map(Member::id).toList();
        var places = venues.ofAll(ids);
        var prices = rates.ofAll(ids);
        changed.forEach(member -> outbox.announce(MemberFact.of(
                Kind.MEMBER_CHANGED,
                member,
                places.getOrDefault(member.id(), List.of()),
                prices.getOrDefault(member.id(), List.of()))));
        changes.fire(new MembersChanged(ids));
    }

    void tellOfRenewal(Kind kind, Member member, LocalDate due) {
        member.touch();
        members.flush();
        outbox.announce(MemberFact.of(kind, member, due, venues.of(member.id()), rates.of(member.id())));
    }
}
