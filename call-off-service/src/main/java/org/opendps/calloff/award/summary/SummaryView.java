package org.opendps.calloff.award.summary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.bid.BidStatus;
import org.opendps.calloff.evaluation.Assessed;

/** What a bidder is told of the assessment. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SummaryView(
        UUID callOffId,
        int lot,
        UUID bidId,
        BidStatus status,

        @Schema(description = "the same for every bidder of the lot; of a preview for the council null") @Nullable
        Instant releasedAt,

        @Nullable Assessed assessed,

        @Schema(
                description =
                        "why it was not awarded to: what put it out, its rank or the draw of lots, or why nothing is"
                                + " awarded at all")
        @Nullable
        String whyNot,

        @Schema(description = "of another bid that is awarded to") @Nullable
        Winner winner,

        @Schema(description = "where the winner was better, by criterion")
        List<String> advantages,

        @Schema(description = "when what was told before was taken back: nothing else is said until all are told anew")
        @Nullable
        Instant takenBackAt,

        @Nullable String takenBackWhy,
        String citation) {

    static SummaryView takenBack(Bid bid, Release before, String citation) {
        return new SummaryView(
                bid.callOffId(),
                bid.lot(),
                bid.id(),
                bid.status(),
                before.releasedAt(),
                null,
                null,
                null,
                List.of(),
                before.takenBackAt(),
                before.takenBackWhy(),
                citation);
    }

    /** The winning bid. */
    public record Winner(UUID providerId, @Nullable String provider, Assessed assessed) {}
}
