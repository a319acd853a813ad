package org.opendps.registry.application.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.time.London;
import org.opendps.registry.application.Announcing;
import org.opendps.registry.application.Application;
import org.opendps.registry.application.ApplicationFact.Kind;
import org.opendps.registry.application.Applications;
import org.opendps.registry.application.Decision;
import org.opendps.registry.application.Ruling;
import org.opendps.registry.application.view.ApplicationView;
import org.opendps.registry.purchasing.Catalogue;

/** Carries out what was decided; whether it may be decided so, who evaluates says. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Deciding {

    private final Applications applications;
    private final Catalogue catalogue;
    private final Caller caller;
    private final Announcing announcing;
    private final Event<ProviderAdmitted> admitted;
    private final Event<MembershipExtended> extended;

    Deciding(
            Applications applications,
            Catalogue catalogue,
            Caller caller,
            Announcing announcing,
            Event<ProviderAdmitted> admitted,
            Event<MembershipExtended> extended) {
        this.applications = applications;
        this.catalogue = catalogue;
        this.caller = caller;
        this.announcing = announcing;
        this.admitted = admitted;
        this.extended = extended;
    }

    /**
     * Locks it: nobody else decides meanwhile.
     *
     * @throws org.opendps.blocks.problem.Refused 404 when the caller's council has not received it, 409 when it is
     *     decided or cannot be decided so now
     */
    public Submission lockFor(Decision decision, UUID id) {
        var application = applications.receivedForChange(id, caller);
        application.mayBecome(decision.status(), decision.word());
        return submission(application);
    }

    /** @throws org.opendps.blocks.problem.Refused 404 when the caller's council has not received it */
    public Submission received(UUID id) {
        return submission(applications.received(id, caller));
    }

    private Submission submission(Application application) {
        return Submission.of(application, catalogue.find(application.purchasingSystemId()));
    }

    public ApplicationView decide(UUID id, Ruling ruling) {
        var application = applications.getForChange(id);
        var today = London.dateOf(ruling.decidedAt());
        var system = catalogue.find(application.purchasingSystemId());
        switch (ruling.decision()) {
            case ADMIT -> {
                AdmissionOver.check(system, today);
                var already = applications
                        .heldBy(application.providerId(), system.id())
                        .member();
                var memberId = application.admit(ruling, already);
                announcing.tell(Kind.APPLICATION_ADMITTED, application);
                already.ifPresentOrElse(
                        member -> extended.fire(MembershipExtended.by(application, member, system, today)),
                        () -> admitted.fire(ProviderAdmitted.by(application, memberId, system, today)));
            }
            case REFUSE -> {
                application.refuse(ruling, system);
                announcing.tell(Kind.APPLICATION_REFUSED, application);
            }
        }
        return ApplicationView.received(application, system, today);
    }
}
