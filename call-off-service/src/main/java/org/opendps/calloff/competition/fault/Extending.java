package org.opendps.calloff.competition.fault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.opendps.blocks.time.London;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.CallOffEvent;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.course.DeadlineExtension;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

@ApplicationScoped
@Transactional
class Extending {

    private final Competitions competitions;
    private final Timeline timeline;

    Extending(Competitions competitions, Timeline timeline) {
        this.competitions = competitions;
        this.timeline = timeline;
    }

    CallOff extend(UUID id, String authority, Actor actor, SystemFaultRequest fault, Instant now) {
        var callOff = competitions.locked(id, authority);
        callOff.mustBeUnopened("an extension");
        ExtensionRefused.check(fault, callOff.bidsDue(), now);
        ExtensionRefused.mustHaveKeptOut(fault, callOff.published().publishedAt());
        // as exact as the database keeps it
        var bidsDue = fault.bidsDue().toInstant().truncatedTo(ChronoUnit.MICROS);
        callOff.extend(DeadlineExtension.of(
                fault.from().toInstant(), fault.until().toInstant(), fault.reason(), callOff.bidsDue(), bidsDue, now));
        competitions.announce(callOff, CallOffEvent.Kind.DEADLINE_EXTENDED);
        timeline.add(
                id,
                authority,
                Step.DEADLINE_EXTENDED,
                actor,
                "bids due on " + London.inWords(bidsDue) + " for all, because of a fault: " + fault.reason());
        return callOff;
    }
}
