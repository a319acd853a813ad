package org.opendps.calloff.competition.change;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.competition.lot.PartOfDay;

/**
 * What a published call-off is to say from now on; what is left out stays.
 *
 * @param material whether a bidder could want to bid otherwise: then there is more time, and bids are confirmed
 */
record AmendmentRequest(
        @NotBlank @Size(max = 4000) String reason,
        @NotNull Boolean material,
        @Nullable OffsetDateTime questionsDue,
        @Nullable OffsetDateTime bidsDue,
        @Nullable @Size(max = 20) List<@Valid @NotNull LotChange> lots) {

    static final String EXAMPLE = """
            {"reason": "The person would rather come on Tuesday", "material": true,
             "bidsDue": "2026-12-14T12:00:00Z", "lots": [{"lot": 1, "days": ["TUESDAY", "THURSDAY"]}]}""";

    record LotChange(
            @NotNull Integer lot,

            @Nullable @Size(max = 4000) @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "must not be blank")
            String need,

            @Nullable @Size(min = 1, message = "name at least one day, or leave it out")
            Set<@NotNull DayOfWeek> days,

            @Schema(description = "when on its days; what was said of days that stay holds when it is left out")
            @Nullable
            @Size(max = 7)
            Map<@NotNull DayOfWeek, @NotNull PartOfDay> parts,

            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable Boolean closedOnBankHolidays,
            @Nullable @Size(max = 20) List<@NotBlank String> accessibility,
            @Nullable Money priceMinimum,
            @Nullable Money priceMaximum,

            @Schema(description = "of a group or block") @Nullable @Min(1) @Max(10_000)
            Integer placesPerDay) {}

    List<LotChange> changes() {
        return lots == null ? List.of() : lots;
    }
}
