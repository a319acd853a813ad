package org.opendps.registry.application.making;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Versions;
import org.opendps.registry.application.Application;
import org.opendps.registry.application.ApplicationStatus;
import org.opendps.registry.application.Applications;
import org.opendps.registry.application.help.Hand;
import org.opendps.registry.purchasing.Catalogue;

/** Somebody without a login writes in an application; that the applicant lets them, whoever calls this has found out. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Helping {

    private final Applications applications;
    private final Catalogue catalogue;

    Helping(Applications applications, Catalogue catalogue) {
        this.applications = applications;
        this.catalogue = catalogue;
    }

    /** Whether the applicant can still change it. */
    public boolean isOpen(UUID id) {
        return applications.get(id).status().isOpen();
    }

    /**
     * Locks it: what is counted of it stays so.
     *
     * @throws org.opendps.blocks.problem.Refused 409 when the applicant cannot change it any more
     */
    public void lockOpen(UUID id) {
        applications.getForChange(id).mayBecome(ApplicationStatus.SUBMITTED, "a share link");
    }

    public SharedApplication.Versioned read(UUID id) {
        return shown(applications.get(id));
    }

    public SharedApplication.Versioned rewrite(
            UUID id, @Nullable String ifMatch, SharedApplication.Request request, Instant now) {
        var application = applications.getForChange(id);
        Versions.require(ifMatch, application.version());
        var system = catalogue.find(application.purchasingSystemId());
        var hand = Hand.withLink(request.writtenBy() + " (share link)", now);
        application.rewrite(request.over(application.dossier().written().pack()), system, hand);
        return shown(applications.kept(application));
    }

    private SharedApplication.Versioned shown(Application application) {
        return SharedApplication.of(application, catalogue.find(application.purchasingSystemId()));
    }
}
