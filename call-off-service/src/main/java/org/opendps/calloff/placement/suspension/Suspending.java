package org.opendps.calloff.placement.suspension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.opendps.blocks.policy.Policies;
import org.opendps.calloff.placement.PlacementBook;
import org.opendps.calloff.placement.PlacementEvent.Kind;
import org.opendps.calloff.placement.absence.Absence;
import org.opendps.calloff.placement.absence.Absences;
import org.opendps.calloff.policy.Setting;
import org.opendps.calloff.timeline.Actor;

/** Lets a placement rest and go on, on days that may be past or to come. */
@ApplicationScoped
@Transactional
class Suspending {

    private final PlacementBook book;
    private final Absences absences;
    private final Policies policies;

    Suspending(PlacementBook book, Absences absences, Policies policies) {
        this.book = book;
        this.absences = absences;
        this.policies = policies;
    }

    Absence suspend(UUID placementId, SuspensionRequest request, String authority, Actor actor, Instant at) {
        var placement = book.held(placementId, authority);
        placement.mustCover(request.from());
        if (request.away().kind().isOfThePerson()) {
            placement.subject().person("absence of a person");
        }
        var until = request.until();
        if (until != null) {
            if (until.isBefore(request.from())) {
                throw new SuspensionRefused.SuspensionEndsBeforeItBegins(request.from(), until).refused();
            }
            placement.mustCover(until);
        }
        absences.of(placementId).stream()
                .filter(other -> other.meets(request.from(), until))
                .findFirst()
                .ifPresent(other -> {
                    throw new SuspensionRefused.SuspensionsOverlap(other.kind(), other.from(), other.until()).refused();
                });
        // the pay rule of the first day holds for all of it, also when the council changes its policy meanwhile
        var policy = policies.on(authority, request.from());
        var absence = new Absence(
                placementId,
                request.away(),
                policy.whole(Setting.ABSENCE_PAID_WEEKS),
                policy.version(),
                actor.name(),
                at);
        if (request.away().kind().isOfThePerson()) {
            absences.of(placementId).stream()
                    .filter(before -> before.isGoneOnIn(request.from(), policy.whole(Setting.ABSENCE_GOES_ON_DAYS)))
                    .max(Comparator.comparing(Absence::from))
                    .ifPresent(absence::goesOnFrom);
        }
        absences.persistAndFlush(absence);
        book.tell(placement, Kind.PLACEMENT_SUSPENDED, actor, "from " + request.from());
        return absence;
    }

    Absence resume(UUID placementId, ResumptionRequest request, String authority, Actor actor, Instant at) {
        var placement = book.held(placementId, authority);
        var absence = absences.of(placementId).stream()
                .filter(resting -> resting.meets(request.on(), request.on()))
                .findFirst()
                .orElseThrow(() -> new SuspensionRefused.NotSuspendedThen(placementId, request.on()).refused());
        absence.end(request.on().minusDays(1), actor.name(), at);
        absences.flush();
        book.tell(placement, Kind.PLACEMENT_RESUMED, actor, "on " + request.on());
        return absence;
    }
}
