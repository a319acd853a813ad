package org.opendps.finance.attendance.agreement;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.policy.PolicyRequest;

/**
 * What a contract says of absences: of one placement, or of all of a provider.
 *
 * @param from tomorrow at the earliest
 * @param settings by name, each value as text
 * @param reason where it is agreed
 */
record AbsenceAgreementRequest(
        @Nullable UUID placementId,
        @Nullable UUID providerId,
        @NotNull LocalDate from,
        @NotBlank @Size(max = 2000) String reason,
        @NotEmpty @Size(max = 10) Map<@NotNull String, @NotNull String> settings) {

    static final String EXAMPLE = """
            {"providerId": "0198a5a0-0000-7000-8000-000000000001", "from": "2027-04-05",
             "reason": "Contract of 1 March 2027, clause 12",
             "settings": {"absence-hospital-weeks": "2", "absence-first-day-percent": "100"}}""";

    @AssertTrue(message = "name a placementId or a providerId, and not both")
    boolean isPlacementId() {
        return (placementId == null) != (providerId == null);
    }

    PolicyRequest decision() {
        return new PolicyRequest(from, reason, settings);
    }
}
