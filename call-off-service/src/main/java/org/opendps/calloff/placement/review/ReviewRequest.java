package org.opendps.calloff.placement.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was found. */
public record ReviewRequest(
        @NotNull LocalDate heldOn,
        @NotNull Occasion occasion,
        @NotEmpty Map<@NotNull Outcome, @NotNull Achieved> outcomes,
        @Nullable @Valid Concern concern) {

    @Schema(hidden = true)
    @AssertTrue(message = "concern.dueOn must not be before heldOn")
    boolean isConcernSettledAfterwards() {
        return concern == null
                || concern.dueOn() == null
                || heldOn == null
                || !concern.dueOn().isBefore(heldOn);
    }

    static final String EXAMPLE = """
            {"heldOn": "2026-11-25", "occasion": "FIRST",
             "outcomes": {"RELATIONSHIPS": "MET", "COMMUNITY_FACILITIES": "PARTLY"},
             "concern": {"what": "The minibus comes late", "action": "Provider sends another driver",
                         "dueOn": "2026-12-31"}}""";

    /**
     * What is not good enough about the service.
     *
     * @param what with {@code action} in words about the service that say nothing of who the person is
     */
    public record Concern(
            @NotBlank @Size(max = 1000) String what,
            @NotBlank @Size(max = 1000) String action,
            @NotNull LocalDate dueOn) {}
}
