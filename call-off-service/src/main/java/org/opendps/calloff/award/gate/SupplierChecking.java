package org.opendps.calloff.award.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
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
        var sound = found.sound();
        var lookedUpAt =
                sound.lookedUpAt() == null ? arrived : sound.lookedUpAt().toInstant();
        if (lookedUpAt.isAfter(arrived)) {
            throw new GateRefused.LookedUpInTheFuture(lookedUpAt).refused();
        }
        var check = new SupplierCheck(callOffId, sound, lookedUpAt, actor, arrived);
        checks.persistAndFlush(check);
        timeline.add(
                callOffId,
                authority,
                Step.SUPPLIER_CHECKED,
                actor,
                sound.kind() + " of " + sound.providerId() + ": " + sound.outcome());
        return check;
    }
}
