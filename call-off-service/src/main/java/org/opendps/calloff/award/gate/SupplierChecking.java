package org.opendps.calloff.award.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

/** An officer records what was looked up. */
@ApplicationScoped
@Transactional
class SupplierChecking {

    private final Competitions competitions;
    private final SupplierChecks checks;
    private final Timeline timeline;

    SupplierChecking(Competitions competitions, SupplierChecks checks, Timeline timeline) {
        this.competitions = competitions;
        this.checks = checks;
        this.timeline = timeline;
    }

    SupplierCheck record(UUID callOffId, String authority, Actor actor, SupplierCheckRequest found, Instant arrived) {
        competitions.locked(callOffId, authority);
        var check = kept(authority, callOffId, actor, found, arrived);
        timeline.add(
                callOffId,
                authority,
                Step.SUPPLIER_CHECKED,
                actor,
                found.kind() + " of " + found.providerId() + ": " + found.outcome());
        return check;
    }

    /** For whoever is moved to it: of no call-off, so that no timeline has it; the audit has. */
    SupplierCheck record(String authority, Actor actor, SupplierCheckRequest found, Instant arrived) {
        return kept(authority, null, actor, found, arrived);
    }

    private SupplierCheck kept(
            String authority, @Nullable UUID callOffId, Actor actor, SupplierCheckRequest found, Instant arrived) {
        var sound = found.sound();
        var lookedUpAt =
                sound.lookedUpAt() == null ? arrived : sound.lookedUpAt().toInstant();
        if (lookedUpAt.isAfter(arrived)) {
            throw new GateRefused.LookedUpInTheFuture(lookedUpAt).refused();
        }
        var check = new SupplierCheck(authority, callOffId, sound, lookedUpAt, actor, arrived);
        checks.persistAndFlush(check);
        return check;
    }
}
