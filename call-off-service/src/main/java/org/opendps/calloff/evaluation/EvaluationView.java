package org.opendps.calloff.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.CallOffStatus;
import org.opendps.calloff.competition.Criteria;
import org.opendps.calloff.evaluation.ModerationRequest.Consensus;
import org.opendps.calloff.evaluation.Ranking.Exclusion;
import org.opendps.calloff.evaluation.RankingView.PlaceView;

/** How the bids were scored, what was settled, and the ranking. The {@code bid} of a place is the bid's id. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvaluationView(
        UUID callOffId,
        CallOffStatus status,
        Criteria criteria,
        List<SheetView> sheets,
        List<Consensus> consensus,
        @Nullable String moderator,
        @Nullable Instant settledAt,
        List<PlaceView> ranking,
        List<Exclusion> excluded) {

    static EvaluationView of(CallOff callOff, CallOffStatus status, List<SheetView> sheets, Evaluation settled) {
        var ranking = RankingView.of(settled.ranking());
        return new EvaluationView(
                callOff.id(),
                status,
                callOff.criteria(),
                sheets,
                settled.consensus(),
                settled.moderator(),
                settled.settledAt(),
                ranking.ranking(),
                ranking.excluded());
    }

    static EvaluationView unsettled(CallOff callOff, CallOffStatus status, List<SheetView> sheets) {
        return new EvaluationView(
                callOff.id(), status, callOff.criteria(), sheets, List.of(), null, null, List.of(), List.of());
    }
}
