package org.opendps.registry.membership.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.opendps.registry.acting.ProvidersMerged;
import org.opendps.registry.membership.Announcing;
import org.opendps.registry.membership.MemberStep;
import org.opendps.registry.membership.Members;
import org.opendps.registry.membership.check.Checking;

/** Memberships follow their provider when it turns out to be another; its applications said that none is double. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Moving {

    private final Members members;
    private final Announcing announcing;
    private final Checking checking;

    Moving(Members members, Announcing announcing, Checking checking) {
        this.members = members;
        this.announcing = announcing;
        this.checking = checking;
    }

    void move(@Observes ProvidersMerged merged) {
        for (var member : members.allForChange(merged.duplicate())) {
            member.moveTo(merged.survivor());
            announcing.tell(MemberStep.MEMBER_MOVED, member);
        }
        // the survivor's documents and what it says of itself count for all of them now
        checking.checkAllOf(merged.survivor());
    }
}
