package org.opendps.registry.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.day.ActsByDay;
import org.opendps.blocks.time.London;
import org.opendps.registry.application.MembershipEnded;
import org.opendps.registry.document.DocumentShelf;
import org.opendps.registry.membership.sanction.RemovalRequest;
import org.opendps.registry.membership.sanction.SuspensionRequest;

/** A council suspends, takes back and removes members; what has an end comes to it by itself. */
@ApplicationScoped
@Transactional
class Standing implements ActsByDay {

    private final Members members;
    private final RemovalTerms terms;
    private final DocumentShelf documents;
    private final Announcing announcing;
    private final Caller caller;
    private final Event<MembershipEnded> ended;

    Standing(
            Members members,
            RemovalTerms terms,
            DocumentShelf documents,
            Announcing announcing,
            Caller caller,
            Event<MembershipEnded> ended) {
        this.members = members;
        this.terms = terms;
        this.documents = documents;
        this.announcing = announcing;
        this.caller = caller;
        this.ended = ended;
    }

    Member suspend(UUID id, SuspensionRequest request, Instant now) {
        var member = members.getForChange(id, caller);
        mustBeAbout(member, request.evidenceDocument());
        member.suspend(request.by(caller.username(), now), London.dateOf(now));
        return announcing.tell(MemberStep.MEMBER_SUSPENDED, member);
    }

    private void mustBeAbout(Member member, @Nullable UUID evidence) {
        if (evidence != null) {
            documents.mustBeAbout(member.providerId(), member.authority(), evidence);
        }
    }

    Member reinstate(UUID id, LocalDate today) {
        var member = members.getForChange(id, caller);
        return announcing.tell(member.reinstate(today), member);
    }

    Member notifyOfRemoval(UUID id, RemovalRequest request, Instant now) {
        var member = members.getForChange(id, caller);
        mustBeAbout(member, request.evidenceDocument());
        var days = terms.of(member, request.ground(), London.dateOf(now));
        member.notifyOfRemoval(request.by(days.law(), caller.username(), now), days);
        return announcing.tell(MemberStep.MEMBER_REMOVAL_NOTIFIED, member);
    }

    private static boolean isExcluded(Member member) {
        var removal = member.removal();
        return removal != null && removal.removalGround().isExclusion();
    }

    @Override
    public List<UUID> due(LocalDate today, @Nullable UUID after, int atMost) {
        return members.due(today, after, atMost);
    }

    @Override
    public void act(UUID id, LocalDate today) {
        var member = members.getForChange(id);
        member.reach(today).ifPresent(happened -> {
            announcing.tell(happened, member);
            if (happened == MemberStep.MEMBER_REMOVED) {
                ended.fire(new MembershipEnded(id, member.purchasingSystemId(), today, isExcluded(member)));
            }
        });
    }
}
