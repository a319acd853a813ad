package org.opendps.calloff.competition.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.opendps.blocks.time.London;
import org.opendps.calloff.competition.CallOffEvent;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.draft.Lawfulness;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

@ApplicationScoped
@Transactional
class Amending {

    private final Competitions competitions;
    private final Lawfulness lawfulness;
    private final Amendments amendments;
    private final Timeline timeline;

    Amending(Competitions competitions, Lawfulness lawfulness, Amendments amendments, Timeline timeline) {
        this.competitions = competitions;
        this.lawfulness = lawfulness;
        this.amendments = amendments;
        this.timeline = timeline;
    }

    Amendment amend(UUID id, String authority, Actor actor, AmendmentRequest asked, Instant arrived) {
        var callOff = competitions.locked(id, authority);
        var revision = Revision.of(callOff, asked, amendments.next(id));
        var procurement =
                lawfulness.mustStayAsPublished(callOff, revision.amended().lots(), London.dateOf(arrived));
        callOff.amend(revision.amended(), procurement, arrived);
        var amendment = new Amendment(id, revision, asked.reason(), actor.name(), arrived);
        amendments.persistAndFlush(amendment);
        competitions.announce(callOff, CallOffEvent.Kind.CALL_OFF_AMENDED);
        timeline.add(
                id, authority, Step.CALL_OFF_AMENDED, actor, "amendment " + amendment.number() + ": " + asked.reason());
        return amendment;
    }
}
