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
import org.opendps.registry.document.DocumentEnding;

/** Keeps a membership as a step has left it, remembers that it stood so, and says that it happened. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Announcing {

    private final Members members;
    private final MemberHistory history;
    private final Event<MembersStepped> steps;
    private final Event<MembersChanged> changes;
    private final InstantSource clock;

    Announcing(
            Members members,
            MemberHistory history,
            Event<MembersStepped> steps,
            Event<MembersChanged> changes,
            InstantSource clock) {
        this.members = members;
        this.history = history;
        this.steps = steps;
        this.changes = changes;
        this.clock = clock;
    }

    public Member tell(MemberStep step, Member member) {
        tellAll(Map.of(member, step));
        return member;
    }

    /** Of many at once. */
    public void tellAll(Map<Member, MemberStep> told) {
        members.flush();
        told.keySet().forEach(member -> history.keep(new MemberState(member, clock.instant())));
        announce(told);
    }

    /** Its venues or rates changed; how it stands did not. */
    public void tellChanged(Member member) {
        tellAllChanged(List.of(member));
    }

    public void tellAllChanged(List<Member> changed) {
        var told = new LinkedHashMap<Member, MemberStep>();
        for (var member : changed) {
            member.touch();
            told.put(member, MemberStep.MEMBER_CHANGED);
        }
        members.flush();
        announce(told);
    }

    private void announce(Map<Member, MemberStep> told) {
        steps.fire(new MembersStepped(told));
        changes.fire(new MembersChanged(told.keySet().stream().map(Member::id).toList()));
    }

    public void tellOfDocument(Member member, DocumentEnding document) {
        member.touch();
        members.flush();
        steps.fire(new MembersStepped(Map.of(member, MemberStep.MEMBER_DOCUMENT_ENDING), null, document));
    }

    public void tellOfRenewal(MemberStep step, Member member, LocalDate due) {
        member.touch();
        members.flush();
        steps.fire(new MembersStepped(Map.of(member, step), due, null));
    }
}
