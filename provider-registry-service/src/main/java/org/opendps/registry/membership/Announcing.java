package org.opendps.registry.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.registry.document.DocumentEnding;
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

    /** Of many at once. */
    void tellAll(Map<Member, Kind> told) {
        members.flush();
        told.keySet().forEach(member -> history.keep(new MemberState(member, clock.instant())));
        announce(told);
    }

    /** Its venues or rates changed; how it stands did not. */
    void tellChanged(Member member) {
        tellAllChanged(List.of(member));
    }

    void tellAllChanged(List<Member> changed) {
        var told = new LinkedHashMap<Member, Kind>();
        for (var member : changed) {
            member.touch();
            told.put(member, Kind.MEMBER_CHANGED);
        }
        members.flush();
        announce(told);
    }

    private void announce(Map<Member, Kind> told) {
        var ids = told.keySet().stream().map(Member::id).toList();
        var places = venues.ofAll(ids);
        var prices = rates.ofAll(ids);
        told.forEach((member, kind) -> outbox.announce(MemberFact.of(
                kind,
                member,
                places.getOrDefault(member.id(), List.of()),
                prices.getOrDefault(member.id(), List.of()))));
        changes.fire(new MembersChanged(ids));
    }

    void tellOfDocument(Member member, DocumentEnding document) {
        member.touch();
        members.flush();
        var ending = new MemberFact.EndingDocument(document.kind(), document.validUntil(), document.daysLeft());
        outbox.announce(MemberFact.of(
                Kind.MEMBER_DOCUMENT_ENDING, member, null, ending, venues.of(member.id()), rates.of(member.id())));
    }

    void tellOfRenewal(Kind kind, Member member, LocalDate due) {
        member.touch();
        members.flush();
        outbox.announce(MemberFact.of(kind, member, due, null, venues.of(member.id()), rates.of(member.id())));
    }
}
