package org.opendps.registry.purchasing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.blocks.resource.Versions;
import org.opendps.blocks.time.London;
import org.opendps.registry.purchasing.PurchasingSystemFact.Kind;

/** A council changes a system that it has announced; what was there before stays on record with the reason. */
@ApplicationScoped
@Transactional
class Amending {

    private final PurchasingSystems systems;
    private final SystemChanges changes;
    private final Outbox outbox;
    private final Caller caller;
    private final DaysBefore daysBefore;

    Amending(PurchasingSystems systems, SystemChanges changes, Outbox outbox, Caller caller, DaysBefore daysBefore) {
        this.systems = systems;
        this.changes = changes;
        this.outbox = outbox;
        this.caller = caller;
        this.daysBefore = daysBefore;
    }

    PurchasingSystem changeValidity(UUID id, @Nullable String ifMatch, ValidityChangeRequest request, Instant now) {
        var system = systems.getForChange(id, caller);
        Versions.require(ifMatch, system.version());
        var why = Justification.of(request.reasonCode(), request.reason(), caller.username(), now);
        var change = SystemChange.ofValidity(system, request.validUntil(), why);
        system.changeValidity(request.validUntil(), London.dateOf(now), daysBefore.end());
        return keep(system, change);
    }

    PurchasingSystem changeConditions(UUID id, @Nullable String ifMatch, ConditionsRequest request, Instant now) {
        var system = systems.getForChange(id, caller);
        Versions.require(ifMatch, system.version());
        var why = Justification.of(request.reasonCode(), request.reason(), caller.username(), now);
        var change = SystemChange.ofConditions(system, why);
        system.changeConditions(request.conditions(), London.dateOf(now));
        return keep(system, change);
    }

    PurchasingSystem announceWindow(UUID id, EntryWindow window, LocalDate today) {
        var system = systems.getForChange(id, caller);
        system.announceWindow(window, today);
        return tell(system, Kind.PURCHASING_SYSTEM_CHANGED);
    }

    PurchasingSystem awardNext(UUID id, LocalDate awardedOn, LocalDate today) {
        var system = systems.getForChange(id, caller);
        system.awardNext(awardedOn, today, daysBefore.end());
        return tell(system, Kind.PURCHASING_SYSTEM_CHANGED);
    }

    PurchasingSystem close(UUID id, ClosingRequest request, Instant now) {
        var system = systems.getForChange(id, caller);
        var why = Justification.of(request.reasonCode(), request.reason(), caller.username(), now);
        changes.persist(SystemChange.closing(system, why));
        system.close();
        return tell(system, Kind.PURCHASING_SYSTEM_CLOSED);
    }

    private PurchasingSystem keep(PurchasingSystem system, SystemChange change) {
        changes.persist(change);
        return tell(system, Kind.PURCHASING_SYSTEM_CHANGED);
    }

    /** A draft is nobody else's business. */
    private PurchasingSystem tell(PurchasingSystem system, Kind kind) {
        systems.flush();
        if (system.status() != SystemStatus.DRAFT) {
            outbox.announce(PurchasingSystemFact.of(kind, system));
        }
        return system;
    }
}
