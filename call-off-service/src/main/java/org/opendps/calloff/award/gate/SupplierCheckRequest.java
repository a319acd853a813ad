package org.opendps.calloff.award.gate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an officer looked up.
 *
 * @param listVersion of the debarment list, needed for EXCLUSION_AND_DEBARMENT
 * @param lookedUpAt now when left out
 * @param note the reasons, needed unless it is CLEAR
 */
record SupplierCheckRequest(
        @NotNull UUID providerId,
        @NotNull SupplierCheck.Kind kind,
        @NotNull SupplierCheck.Outcome outcome,
        @Nullable @Size(max = 200) String listVersion,
        @Nullable OffsetDateTime lookedUpAt,
        @Nullable @Size(max = 4000) String note) {

    static final String EXAMPLE = """
            {"providerId": "01930000-0000-7000-8000-000000000004", "kind": "EXCLUSION_AND_DEBARMENT",
             "outcome": "CLEAR", "listVersion": "2026-11-20"}""";

    /** @throws org.opendps.blocks.problem.Refused 422 when the list or the reasons are not named */
    SupplierCheckRequest sound() {
        if (kind == SupplierCheck.Kind.EXCLUSION_AND_DEBARMENT && isMissing(listVersion)) {
            throw new GateRefused.ListVersionMissing().refused();
        }
        if (outcome != SupplierCheck.Outcome.CLEAR && isMissing(note)) {
            throw new GateRefused.ReasonsForTheFinding(outcome.name()).refused();
        }
        return this;
    }

    private static boolean isMissing(@Nullable String words) {
        return words == null || words.isBlank();
    }
}
