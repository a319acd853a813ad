package org.opendps.calloff.award.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.opendps.calloff.acting.Impartiality;
import org.opendps.calloff.award.Awards;
import org.opendps.calloff.award.Awards.Origin;
import org.opendps.calloff.award.gate.StoppingProviders;
import org.opendps.calloff.award.recommendation.Price;
import org.opendps.calloff.award.recommendation.Recommendation;
import org.opendps.calloff.award.recommendation.Recommendations;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.CallOffEvent;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

/** What others ask of recommendations, inside a transaction of theirs. */
@ApplicationScoped
public class Recommended {

    private static final int ONLY_LOT = 1;

    private final Recommendations recommendations;
    private final Awards awards;
    private final Competitions competitions;
    private final Timeline timeline;
    private final Impartiality impartiality;
    private final StoppingProviders stopping;

    Recommended(
            Recommendations recommendations,
            Awards awards,
            Competitions competitions,
            Timeline timeline,
            Impartiality impartiality,
            StoppingProviders stopping) {
        this.recommendations = recommendations;
        this.awards = awards;
        this.competitions = competitions;
        this.timeline = timeline;
        this.impartiality = impartiality;
        this.stopping = stopping;
    }

    /**
     * Without a bid: somebody else decides on it as on any other, and nobody prepares what goes to their own client.
     *
     * @throws org.opendps.blocks.problem.Refused 422 {@code provider-stops} before the support would end
     */
    public void directly(CallOff callOff, UUID provider, Price price, String reason, Actor actor, Instant at) {
        impartiality.mustActForNone(at, actor, callOff.authority(), provider::equals);
        var last = callOff.lot(ONLY_LOT).support().until();
        stopping.stopping(provider, callOff.authority(), last).ifPresent(why -> {
            throw why.refused();
        });
        recommendations.persist(Recommendation.direct(callOff.id(), ONLY_LOT, provider, price, reason, actor, at));
        competitions.announce(callOff, CallOffEvent.Kind.CALL_OFF_RECOMMENDED);
        timeline.add(
                callOff.id(),
                callOff.authority(),
                Step.DIRECT_AWARD_PREPARED,
                actor,
                callOff.commission().route() + " to " + provider + " at "
                        + price.unitCost().shown());
    }

    /** What a placement came of. */
    public Optional<Origin> originOf(UUID placementId) {
        return awards.originOf(placementId);
    }

    /** The last day of the latest urgent interim that was awarded to the person for the category. */
    public Optional<LocalDate> lastInterim(UUID personRef, String category) {
        return awards.lastInterim(personRef, category);
    }
}
