package org.opendps.calloff.placement.extension;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.placement.term.Basis;

/**
 * Which placements, until when, and by which decision.
 *
 * @param budgetId from which all of them are paid; the own of each unless it is given
 */
public record ManyExtensionsRequest(
        @Nullable @Size(min = 1, max = 500) List<@NotNull UUID> placementIds,
        @Nullable @Valid Wanted filter,
        @NotNull LocalDate until,
        @NotBlank @Size(max = 1000) String reason,
        @Nullable @Size(max = 100) String decisionReference,
        @Nullable UUID budgetId) {

    static final String EXAMPLE = """
            {"filter": {"basis": ["INTERIM"], "endsBefore": "2027-04-01"}, "until": "2028-03-31",
             "reason": "Until the new framework has its members", "decisionReference": "22/00073"}""";

    /** Those that have not ended. */
    public record Wanted(
            @Nullable Set<@NotNull Basis> basis,
            @Nullable UUID providerId,
            @NotNull LocalDate endsBefore) {}

    @Schema(hidden = true)
    @AssertTrue(message = "either placementIds or filter is given")
    boolean isOneOfTheTwo() {
        return (placementIds == null) != (filter == null);
    }

    ExtensionRequest each() {
        return new ExtensionRequest(until, reason, decisionReference, null, budgetId);
    }
}
