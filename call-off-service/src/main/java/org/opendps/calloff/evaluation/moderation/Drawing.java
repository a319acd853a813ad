package org.opendps.calloff.evaluation.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.course.CallOffStatus;
import org.opendps.calloff.competition.lot.LotOutcome;
import org.opendps.calloff.evaluation.Evaluations;
import org.opendps.calloff.evaluation.LotRanking;
import org.opendps.calloff.evaluation.ModerationRefused;
import org.opendps.calloff.evaluation.conflict.Interests;
import org.opendps.calloff.evaluation.draw.DrawRequest;
import org.opendps.calloff.evaluation.draw.LotDraw;
import org.opendps.calloff.evaluation.draw.LotDraws;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

@ApplicationScoped
@Transactional
public class Drawing {

    private final Competitions competitions;
    private final Evaluations evaluations;
    private final LotDraws draws;
    private final Interests interests;
    private final Timeline timeline;

    Drawing(
            Competitions competitions,
            Evaluations evaluations,
            LotDraws draws,
            Interests interests,
            Timeline timeline) {
        this.competitions = competitions;
        this.evaluations = evaluations;
        this.draws = draws;
        this.interests = interests;
        this.timeline = timeline;
    }

    public LotDraw draw(UUID callOffId, String authority, Actor moderator, DrawRequest request, Instant now) {
        var callOff = competitions.locked(callOffId, authority);
        interests.mustAllowModeration(callOff, moderator);
        if (request.isWitnessedBy(moderator.name())) {
            throw new ModerationRefused.WitnessIsSomebodyElse(moderator.name()).refused();
        }
        int lot = request.lotOrOnly();
        if (callOff.lot(lot).outcome() != LotOutcome.OPEN || callOff.status() != CallOffStatus.RECOMMENDED) {
            callOff.mustBe(CallOffStatus.EVALUATED, "a draw");
        }
        var tied = evaluations
                .of(callOffId)
                .flatMap(settled -> settled.of(lot))
                .map(LotRanking::first)
                .orElse(Set.of());
        if (tied.size() < 2
                || draws.of(callOffId, lot).filter(drawn -> drawn.decides(tied)).isPresent()) {
            throw new ModerationRefused.NothingToDraw(lot).refused();
        }
        if (request.order().size() != tied.size() || !new HashSet<>(request.order()).equals(tied)) {
            throw new ModerationRefused.DrawNamesTheTied(tied.stream().sorted().toList()).refused();
        }
        var draw = new LotDraw(callOffId, request, moderator, now);
        draws.persist(draw);
        timeline.add(
                callOffId,
                authority,
                Step.LOTS_DRAWN,
                moderator,
                "lot " + lot + ": bid " + draw.winner() + " first, witness " + request.witness());
        return draw;
    }
}
