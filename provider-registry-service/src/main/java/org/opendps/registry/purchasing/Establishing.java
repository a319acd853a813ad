package org.opendps.registry.purchasing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.blocks.resource.Versions;
import org.opendps.registry.purchasing.rule.Area;
import org.opendps.registry.purchasing.rule.Category;
import org.opendps.registry.purchasing.rule.PurchasingSystemRequest;
import org.opendps.registry.regime.notice.Occasion;

/** A council sets up a purchasing system, then opens it. */
@ApplicationScoped
@Transactional
public class Establishing {

    private final PurchasingSystems systems;
    private final Outbox outbox;
    private final Caller caller;
    private final DaysBefore daysBefore;
    private final Event<SystemTurned> turned;

    Establishing(
            PurchasingSystems systems,
            Outbox outbox,
            Caller caller,
            DaysBefore daysBefore,
            Event<SystemTurned> turned) {
        this.systems = systems;
        this.outbox = outbox;
        this.caller = caller;
        this.daysBefore = daysBefore;
        this.turned = turned;
    }

    PurchasingSystem draft(PurchasingSystemRequest request, LocalDate today) {
        var system = new PurchasingSystem(caller.authority(), request);
        systems.persistAndFlush(system);
        turned.fire(SystemTurned.by(Occasion.DRAFTED, system, today, ""));
        return system;
    }

    PurchasingSystem rewrite(UUID id, @Nullable String ifMatch, PurchasingSystemRequest request, LocalDate today) {
        var rewritten = change(id, system -> {
            Versions.require(ifMatch, system.version());
            system.rewrite(request);
        });
        turned.fire(SystemTurned.by(Occasion.DRAFTED, rewritten, today, ""));
        return rewritten;
    }

    public PurchasingSystem add(UUID id, Category category) {
        return change(id, system -> system.add(category));
    }

    public PurchasingSystem add(UUID id, Area area) {
        return change(id, system -> system.add(area));
    }

    PurchasingSystem open(UUID id, LocalDate today) {
        var system = change(id, draft -> draft.open(today, daysBefore.end()));
        turned.fire(SystemTurned.by(Occasion.OPENED, system, today, ""));
        outbox.announce(PurchasingSystemFact.of(PurchasingSystemFact.Kind.PURCHASING_SYSTEM_OPENED, system));
        return system;
    }

    private PurchasingSystem change(UUID id, Consumer<PurchasingSystem> step) {
        var system = systems.getForChange(id, caller);
        step.accept(system);
        systems.flush();
        return system;
    }
}
