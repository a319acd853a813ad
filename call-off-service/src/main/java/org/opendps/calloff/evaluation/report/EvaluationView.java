package org.opendps.calloff.evaluation.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.bid.BidStatus;
import org.opendps.calloff.competition.course.CallOffStatus;
import org.opendps.calloff.competition.criteria.Criteria;
import org.opendps.calloff.evaluation.ModerationRequest.Consensus;
import org.opendps.calloff.evaluation.clarification.ClarificationView;
import org.opendps.calloff.evaluation.clarification.PriceCheck;
import org.opendps.calloff.evaluation.draw.LotDraw;
import org.opendps.calloff.evaluation.ranking.Ranking.Exclusion;
import org.opendps.calloff.evaluation.ranking.RankingView.PlaceView;
import org.opendps.calloff.evaluation.score.SheetView;

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

        @Schema(description = "of the first lot; `lots` has them all")
        List<PlaceView> ranking,

        @Schema(description = "by their scores, of the first lot")
        List<Exclusion> excluded,

        List<LotView> lots,

        @Schema(description = "lots drawn between equals, before a witness")
        List<LotDraw.View> draws,

        @Schema(description = "where evaluators differ; not for an evaluator before the moderation") @Nullable
        List<Difference> differences,

        @Schema(description = "prices beside the others'; not for an evaluator before the moderation") @Nullable
        List<PriceCheck> priceChecks,

        @Schema(description = "what bidders were asked; not for an evaluator before the moderation") @Nullable
        List<ClarificationView> clarifications,

        @Schema(description = "every bid that is out, with the reason")
        List<Out> out,

        @Schema(description = "what guidance says that was not kept")
        List<String> warnings,

        @Schema(
                description =
                        "who scored, or settled scores, anew after a settled moderation had shown them the prices; not for"
                                + " an evaluator before the moderation")
        List<String> judgedAfterPrices,

        @Schema(description = "of the council's policy by which it is evaluated")
        String policyVersion,

        @Schema(
                description =
                        "what was settled before and no longer counts, the oldest first; not for whoever judges without prices")
        List<Earlier> earlier) {

    /** Rankings that something else took the place of, and why. */
    public record Earlier(
            String moderator,
            Instant settledAt,
            @Nullable Instant until,
            @Nullable String why,
            List<LotView> lots) {}

    /** The ranking of one lot. */
    public record LotView(int lot, List<PlaceView> ranking, List<Exclusion> excluded) {}

    /** @param needsModeration whether the scores are so far apart that they have to be talked over */
    public record Difference(UUID bidId, String question, int lowest, int highest, boolean needsModeration) {}

    /** A bid that is out. */
    public record Out(
            UUID bidId, int lot, BidStatus status, @Nullable String why) {}
}
