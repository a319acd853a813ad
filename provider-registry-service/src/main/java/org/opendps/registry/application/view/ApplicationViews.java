package org.opendps.registry.application.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.opendps.blocks.time.London;
import org.opendps.registry.application.Application;
import org.opendps.registry.purchasing.Catalogue;

/** An application as those see it who made it or decide on it, with what it still lacks. */
@ApplicationScoped
public class ApplicationViews {

    private final Catalogue catalogue;
    private final AskedDocuments asked;
    private final InstantSource clock;

    ApplicationViews(Catalogue catalogue, AskedDocuments asked, InstantSource clock) {
        this.catalogue = catalogue;
        this.asked = asked;
        this.clock = clock;
    }

    /** For the council: as it was last submitted. */
    public ApplicationView received(Application application) {
        var system = catalogue.find(application.purchasingSystemId());
        return ApplicationView.received(application, system, London.today(clock));
    }

    /** For the applicant. */
    public ApplicationView whole(Application application) {
        var today = London.today(clock);
        var system = catalogue.find(application.purchasingSystemId());
        return ApplicationView.whole(application, system, asked.of(application, today), today);
    }
}
