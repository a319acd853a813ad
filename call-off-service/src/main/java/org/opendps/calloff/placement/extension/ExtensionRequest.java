package org.opendps.calloff.placement.extension;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.placement.subject.AgeBand;

/**
 * A later last day.
 *
 * @param reason in words that say nothing of who the person is
 * @param decisionReference of the decision by which it is done, recorded at /v1/decisions and in effect
 * @param ageBand of the person, where it is not known yet
 * @param budgetId of a placement that has none yet
 */
public record ExtensionRequest(
        @NotNull LocalDate until,
        @NotBlank @Size(max = 1000) String reason,
        @Nullable @Size(max = 100) String decisionReference,
        @Nullable AgeBand ageBand,
        @Nullable UUID budgetId) {

    static final String EXAMPLE = """
            {"until": "2028-03-31", "reason": "Until the new framework has its members",
             "decisionReference": "22/00073"}""";
}
