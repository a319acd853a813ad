package org.opendps.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.opendps.registry.acting.ProvidersMerged;

/** Applications follow their provider when it turns out to be another, and end with the membership they led to. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Moving {

    private final Applications applications;
    private final Announcing announcing;

    Moving(Applications applications, Announcing announcing) {
        this.applications = applications;
        this.announcing = announcing;
    }

    void move(@Observes ProvidersMerged merged) {
        var both = applications.systemsWithLiveOnesOfBoth(merged.survivor(), merged.duplicate());
        if (!both.isEmpty()) {
            throw new BothHaveApplied(both).refused();
        }
        for (var application : applications.allForChange(merged.duplicate())) {
            application.moveTo(merged.survivor());
            if (application.isSeenByTheCouncil()) {
                announcing.tell(ApplicationFact.Kind.APPLICATION_MOVED, application);
            }
        }
        applications.flush();
    }

    void end(@Observes MembershipEnded ended) {
        var over = applications.ofMemberForChange(ended.memberId());
        over.forEach(application -> application.end(ended.on()));
        applications.flush();
        over.forEach(announcing::endWhatIsOver);
    }
}
