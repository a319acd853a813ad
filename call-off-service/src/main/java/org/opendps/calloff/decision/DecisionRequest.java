package org.opendps.calloff.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it stands in the minutes.
 *
 * @param by who decided: a committee, a cabinet member, an officer under delegated powers; no private person
 */
public record DecisionRequest(
        @NotBlank @Size(max = 100) String reference,
        @NotBlank @Size(max = 300) String title,
        @NotNull LocalDate decidedOn,
        @Nullable LocalDate publishedOn,
        @NotNull LocalDate effectiveFrom,
        @NotBlank @Size(max = 200) String by) {

    static final String EXAMPLE = """
            {"reference": "22/00073", "title": "Day opportunities: a dynamic purchasing system",
             "decidedOn": "2026-08-05", "publishedOn": "2026-08-05", "effectiveFrom": "2026-08-13",
             "by": "Cabinet Member for Adult Social Care"}""";
}
