package org.opendps.registry.application.making;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.time.London;
import org.opendps.registry.application.Application;
import org.opendps.registry.application.ApplicationStatus;
import org.opendps.registry.application.Applications;
import org.opendps.registry.application.declaration.LockedOut;
import org.opendps.registry.application.help.Hand;
import org.opendps.registry.application.pack.Pack;
import org.opendps.registry.purchasing.Catalogue;

/**
 * A council's officer writes down what a provider told it. Such a draft is helped with and not confirmed: what binds
 * the provider, its assurance and its declaration, is not in it.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Entering {

    private final Applications applications;
    private final Catalogue catalogue;
    private final Event<ApplicationDrafted> drafted;

    Entering(Applications applications, Catalogue catalogue, Event<ApplicationDrafted> drafted) {
        this.applications = applications;
        this.catalogue = catalogue;
        this.drafted = drafted;
    }

    public record Entry(
            UUID purchasingSystem,
            List<String> categories,
            List<String> areas,
            @Nullable String offer,
            @Nullable Money sessionPrice) {

        private Pack pack() {
            return new Pack(categories, areas, offer, sessionPrice, List.of(), false, false, List.of(), List.of());
        }

        /** What it says nothing of stays. */
        private Pack over(Pack known) {
            return new Pack(
                    categories.isEmpty() ? known.categories() : categories,
                    areas.isEmpty() ? known.areas() : areas,
                    offer == null ? known.offer() : offer,
                    sessionPrice == null ? known.sessionPrice() : sessionPrice,
                    known.costings(),
                    known.safeguardingAssurance(),
                    known.declaration(),
                    known.exclusionGrounds(),
                    known.answers());
        }
    }

    /** @return the id of the application */
    public UUID draft(UUID provider, Entry entry, String officer, Instant now) {
        var systemId = entry.purchasingSystem();
        var system = catalogue.find(systemId);
        LockedOut.check(system, applications.refusals(systemId, provider), London.dateOf(now));
        var application = new Application(system, provider, entry.pack(), Hand.ofOfficer(officer, now));
        applications.heldBy(provider, systemId).mustLackSomethingOf(entry.pack());
        applications.keepNew(application);
        drafted.fire(new ApplicationDrafted(application.id(), provider, system.authority()));
        return application.id();
    }

    /** @return whether it is one that the provider can still be admitted with, or was */
    public boolean isLive(UUID application) {
        return ApplicationStatus.LIVE.contains(applications.get(application).status());
    }

    /** @throws org.opendps.blocks.problem.Refused 409 when it is no draft any more, 422 as for a new one */
    public void rewrite(UUID id, Entry entry, String officer, Instant now) {
        var application = applications.getForChange(id);
        var system = catalogue.find(application.purchasingSystemId());
        application.rewrite(entry.over(application.dossier().pack()), system, Hand.ofOfficer(officer, now));
        applications.kept(application);
    }
}
