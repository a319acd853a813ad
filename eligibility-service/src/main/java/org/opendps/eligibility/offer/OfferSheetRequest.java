package org.opendps.eligibility.offer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/**
 * What a person can choose from.
 *
 * @param chooseBy the last day on which the choice can be said
 * @param support what is looked for, such as: two days a week in a group
 * @param offers in the order in which they are to be read
 */
record OfferSheetRequest(
        @NotNull UUID callOffId,
        @NotNull LocalDate chooseBy,
        @NotBlank @Size(max = 300) String support,
        @NotEmpty @Size(max = 10) List<@NotNull @Valid Offer> offers) {

    /**
     * One offer in words that everybody understands.
     *
     * @param bidId by which the choice is recorded in call-off-service
     * @param what happens there
     * @param when such as: Monday and Thursday, 10 to 3
     * @param weeklyCost of which the person pays what was assessed
     */
    record Offer(
            @NotNull UUID bidId,
            @NotBlank @Size(max = 200) String provider,
            @NotBlank @Size(max = 2_000) String what,
            @NotBlank @Size(max = 500) String where,
            @NotBlank @Size(max = 500) String when,
            @Nullable @Size(max = 1_000) String gettingThere,
            @Nullable @Size(max = 1_000) String access,
            @Nullable @Size(max = 2_000) String whatWeFound,
            @Nullable Money weeklyCost) {}

    @AssertTrue(message = "name each offer once")
    boolean isOffers() {
        return offers == null || offers.stream().map(Offer::bidId).distinct().count() == offers.size();
    }
}
