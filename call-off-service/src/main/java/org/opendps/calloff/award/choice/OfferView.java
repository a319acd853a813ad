package org.opendps.calloff.award.choice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/** An offer in plain words, for somebody who chooses. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OfferView(
        UUID bidId,
        int rank,
        UUID providerId,
        @Nullable String provider,
        Money priceOfASession,
        Money priceOfAWeek,

        @Schema(
                description =
                        "whether that is within the personal budget of the lot; finance reserves no more, so that the"
                                + " support plan is revised before another is awarded")
        @Nullable
        Boolean withinBudget,

        Money priceOnce,
        @Nullable LocalDate canStartOn,
        @Nullable String staffing,
        List<Answer> answers) {

    /** What was asked, and what the provider says. */
    public record Answer(String question, String answer) {}
}
