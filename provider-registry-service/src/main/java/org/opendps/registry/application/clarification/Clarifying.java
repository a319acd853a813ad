package org.opendps.registry.application.clarification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.time.London;
import org.opendps.registry.application.Announcing;
import org.opendps.registry.application.Application;
import org.opendps.registry.application.ApplicationFact.Kind;
import org.opendps.registry.application.Applications;
import org.opendps.registry.application.decision.ExtensionRequest;
import org.opendps.registry.application.dossier.Clarification;
import org.opendps.registry.purchasing.Catalogue;

/** The council asks the applicant something, or takes longer than it said. */
@ApplicationScoped
@Transactional
class Clarifying {

    private final Applications applications;
    private final Catalogue catalogue;
    private final Caller caller;
    private final Announcing announcing;

    Clarifying(Applications applications, Catalogue catalogue, Caller caller, Announcing announcing) {
        this.applications = applications;
        this.catalogue = catalogue;
        this.caller = caller;
        this.announcing = announcing;
    }

    Application giveBack(UUID id, ReturnRequest request, Instant now) {
        var application = applications.receivedForChange(id, caller);
        var question = Clarification.asked(request.question(), caller.username(), now);
        application.giveBack(question, catalogue.find(application.purchasingSystemId()), London.dateOf(now));
        return announcing.tell(Kind.APPLICATION_RETURNED, application);
    }

    Application extend(UUID id, ExtensionRequest request, LocalDate today) {
        var application = applications.receivedForChange(id, caller);
        application.extend(
                catalogue.find(application.purchasingSystemId()), request.reasonCode(), request.reason(), today);
        return announcing.tell(Kind.APPLICATION_EXTENDED, application);
    }
}
