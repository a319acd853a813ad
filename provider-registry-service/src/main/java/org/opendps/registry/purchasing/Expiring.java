package org.opendps.registry.purchasing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.day.ActsByDay;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.registry.regime.notice.Occasion;

/** A system is told to be ending some time before, and expires by itself on the day after its last. */
@ApplicationScoped
@Transactional
class Expiring implements ActsByDay {

    private final PurchasingSystems systems;
    private final Outbox outbox;
    private final DaysBefore daysBefore;
    private final Event<SystemTurned> turned;

    Expiring(PurchasingSystems systems, Outbox outbox, DaysBefore daysBefore, Event<SystemTurned> turned) {
        this.systems = systems;
        this.outbox = outbox;
        this.daysBefore = daysBefore;
        this.turned = turned;
    }

    @Override
    public List<UUID> due(LocalDate today, @Nullable UUID after, int atMost) {
        return systems.due(today, after, atMost);
    }

    @Override
    public void act(UUID id, LocalDate today) {
        var system = systems.getForChange(id);
        boolean wasOpen = system.status() == SystemStatus.OPEN;
        var near = system.reach(today, daysBefore.end());
        systems.flush();
        if (wasOpen && system.status() == SystemStatus.EXPIRED) {
            outbox.announce(PurchasingSystemFact.of(PurchasingSystemFact.Kind.PURCHASING_SYSTEM_EXPIRED, system));
            var over = system.term().validUntil().plusDays(1);
            turned.fire(SystemTurned.by(Occasion.EXPIRED, system, over, ""));
        }
        near.forEach(warning -> outbox.announce(PurchasingSystemFact.warning(warning, system, today)));
    }
}
