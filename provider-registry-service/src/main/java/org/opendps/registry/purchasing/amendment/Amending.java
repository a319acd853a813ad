package org.opendps.registry.purchasing.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.blocks.resource.Versions;
import org.opendps.blocks.time.London;
import org.opendps.registry.purchasing.DaysBefore;
import org.opendps.registry.purchasing.PurchasingSystem;
import org.opendps.registry.purchasing.PurchasingSystemFact;
import org.opendps.registry.purchasing.PurchasingSystemFact.Kind;
import org.opendps.registry.purchasing.PurchasingSystems;
import org.opendps.registry.purchasing.SystemStatus;
import org.opendps.registry.purchasing.SystemTurned;
import org.opendps.registry.purchasing.term.EntryWindow;
import org.opendps.registry.regime.notice.Occasion;

/** A council changes a system that it has announced; what was there before stays on record with the reason. */
@ApplicationScoped
@Transactional
class Amending {

    private final PurchasingSystems systems;
    private final SystemChanges changes;
    private final Outbox outbox;
    private final Caller caller;
    private final DaysBefore daysBefore;
    private final Event<SystemTurned> turned;

    Amending(
            PurchasingSystems systems,
            SystemChanges changes,
            Outbox outbox,
            Caller caller,
            DaysBefore daysBefore,
            Event<SystemTurned> turned) {
        this.systems = systems;
        this.changes = changes;
        this.outbox = outbox;
        this.caller = caller;
        this.daysBefore = daysBefore;
        this.turned = turned;
    }

    PurchasingSystem changeValidity(UUID id, @Nullable String ifMatch, ValidityChangeRequest request, Instant now) {
        var system = systems.getForChange(id, caller);
        Versions.require(ifMatch, system.version());
        var why = Justification.of(request.reasonCode(), request.reason(), caller.username(), now);
        var change = SystemChange.ofValidity(system, request.validUntil(), why);
        system.changeValidity(request.validUntil(), London.dateOf(now), daysBefore.end());
        keep(system, change);
        var summary = "The last day is " + system.term().validUntil() + ". " + why.reason();
        return turn(Occasion.VALIDITY_CHANGED, system, London.dateOf(now), summary);
    }

    PurchasingSystem changeConditions(UUID id, @Nullable String ifMatch, ConditionsRequest request, Instant now) {
        var system = systems.getForChange(id, caller);
        Versions.require(ifMatch, system.version());
        var why = Justification.of(request.reasonCode(), request.reason(), caller.username(), now);
        var change = SystemChange.ofConditions(system, why);
        system.changeConditions(request.conditions(), London.dateOf(now));
        keep(system, change);
        return turn(Occasion.CONDITIONS_CHANGED, system, London.dateOf(now), why.reason());
    }

    PurchasingSystem announceWindow(UUID id, EntryWindow window, LocalDate today) {
        var system = systems.getForChange(id, caller);
        system.announceWindow(window, today);
        tell(system, Kind.PURCHASING_SYSTEM_CHANGED);
        return turn(Occasion.WINDOW_ANNOUNCED, system, window.opensOn(), "");
    }

    PurchasingSystem awardNext(UUID id, LocalDate awardedOn, LocalDate today) {
        var system = systems.getForChange(id, caller);
        system.awardNext(awardedOn, today, daysBefore.end());
        tell(system, Kind.PURCHASING_SYSTEM_CHANGED);
        return turn(Occasion.NEXT_FRAMEWORK_AWARDED, system, awardedOn, "");
    }

    PurchasingSystem close(UUID id, ClosingRequest request, Instant now) {
        var system = systems.getForChange(id, caller);
        var why = Justification.of(request.reasonCode(), request.reason(), caller.username(), now);
        changes.persist(SystemChange.closing(system, why));
        system.close();
        tell(system, Kind.PURCHASING_SYSTEM_CLOSED);
        return turn(Occasion.CLOSED, system, London.dateOf(now), why.reason());
    }

    /** Of a draft nothing was told that could change: it is another draft. */
    private PurchasingSystem turn(Occasion occasion, PurchasingSystem system, LocalDate on, String summary) {
        boolean draft = system.status() == SystemStatus.DRAFT;
        turned.fire(SystemTurned.by(draft ? Occasion.DRAFTED : occasion, system, on, draft ? "" : summary));
        return system;
    }

    private void keep(PurchasingSystem system, SystemChange change) {
        changes.persist(change);
        tell(system, Kind.PURCHASING_SYSTEM_CHANGED);
    }

    /** A draft is nobody else's business. */
    private void tell(PurchasingSystem system, Kind kind) {
        systems.flush();
        if (system.status() != SystemStatus.DRAFT) {
            outbox.announce(PurchasingSystemFact.of(kind, system));
        }
    }
}
