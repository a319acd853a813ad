package org.opendps.calloff.award.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendps.blocks.problem.NotFound;
import org.opendps.calloff.award.Award;
import org.opendps.calloff.award.Awards;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.Viewpoint;
import org.opendps.calloff.evaluation.conflict.Interests;

/** Awards as their readers may see them. */
@ApplicationScoped
class AwardList {

    private final Awards awards;
    private final Competitions competitions;
    private final Interests interests;

    AwardList(Awards awards, Competitions competitions, Interests interests) {
        this.awards = awards;
        this.competitions = competitions;
        this.interests = interests;
    }

    /**
     * @throws org.opendps.blocks.problem.Refused 404 before any; 403 {@code price-is-hidden} to whoever judges anew what an
     *     award that came to nothing rested on
     */
    Award latest(UUID callOffId, int lot, String authority) {
        interests.mustLetSeePrices(competitions.seen(callOffId, new Viewpoint.Council(authority)));
        return awards.latest(callOffId, lot).orElseThrow(() -> new NotFound("award of lot", lot).refused());
    }
}
