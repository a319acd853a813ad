package org.opendps.registry.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.resource.Versions;
import org.opendps.registry.application.Docket;
import org.opendps.registry.purchasing.Catalogue;

/** Officers plan a panel and close it. */
@ApplicationScoped
@Transactional
class Convening {

    private final Panels panels;
    private final Catalogue catalogue;
    private final Docket docket;
    private final Caller caller;

    Convening(Panels panels, Catalogue catalogue, Docket docket, Caller caller) {
        this.panels = panels;
        this.catalogue = catalogue;
        this.docket = docket;
        this.caller = caller;
    }

    Panel plan(PanelRequest request) {
        var system = catalogue.find(request.purchasingSystemId());
        caller.mustBelongTo(system.authority(), "purchasing system", system.id());
        var panel = new Panel(system, request);
        mustHaveApplied(panel);
        panels.persistAndFlush(panel);
        return panel;
    }

    Panel rewrite(UUID id, @Nullable String ifMatch, PanelRequest request) {
        var panel = panels.getForChange(id, caller);
        Versions.require(ifMatch, panel.version());
        panel.rewrite(request);
        mustHaveApplied(panel);
        panels.flush();
        return panel;
    }

    private void mustHaveApplied(Panel panel) {
        AgendaUnsound.check(docket.notReceivedBy(panel.purchasingSystemId(), panel.agenda()));
    }

    Panel close(UUID id) {
        var panel = panels.getForChange(id, caller);
        panel.close();
        panels.flush();
        return panel;
    }

    Panel cancel(UUID id) {
        var panel = panels.getForChange(id, caller);
        panel.cancel();
        panels.flush();
        return panel;
    }
}
