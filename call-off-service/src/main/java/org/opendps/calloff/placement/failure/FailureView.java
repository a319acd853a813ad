package org.opendps.calloff.placement.failure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.placement.stopping.ProviderFailure;

/** A provider's failure, whom it affects, and for whom nobody has taken over yet. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FailureView(
        UUID id,
        UUID providerId,
        LocalDate lastDay,
        String reason,
        String recordedBy,
        Instant recordedAt,

        @Schema(
                description =
                        "how many placements were agreed with it beyond its last day at any moment since it was recorded")
        int affected,

        @Schema(description = "when, by whom and why it was withdrawn: the provider goes on") @Nullable
        Instant withdrawnAt,

        @Nullable String withdrawnBy,
        @Nullable String withdrawnWhy,

        @Schema(description = "in the single view: how many have nobody from the day after") @Nullable
        Integer open,

        @Schema(description = "in the single view") @Nullable
        List<Affected> placements) {

    /** @param open whether the failed provider is still the one that is agreed after its last day */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Affected(
            UUID placementId,
            @Nullable UUID personRef,
            String category,
            String area,
            List<DayOfWeek> days,
            LocalDate until,
            boolean open,

            @Schema(description = "who supports the person from the day after") @Nullable
            UUID newProviderId) {}

    static FailureView of(
            ProviderFailure failure, int affected, @Nullable Integer open, @Nullable List<Affected> placements) {
        return new FailureView(
                failure.id(),
                failure.providerId(),
                failure.lastDay(),
                failure.reason(),
                failure.recordedBy(),
                failure.recordedAt(),
                affected,
                failure.withdrawnAt(),
                failure.withdrawnBy(),
                failure.withdrawnWhy(),
                open,
                placements);
    }
}
