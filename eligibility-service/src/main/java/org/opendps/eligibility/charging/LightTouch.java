package org.opendps.eligibility.charging;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A full assessment is spared where the person agrees and the evidence is plain: SI 2014/2672 reg 10(2) and (3).
 *
 * @param consents the person agrees that no full assessment is made
 */
public record LightTouch(
        boolean consents,
        @NotNull Conclusion conclusion,
        @Nullable @Size(max = 10) List<@NotNull Evidence> evidence) {

    /** What the evidence shows of the resources. */
    public enum Conclusion {
        ABOVE_LIMIT,
        AT_OR_BELOW_LIMIT
    }

    public enum Evidence {
        SAVINGS_CLEARLY_ABOVE_LIMIT,
        PROPERTY_CLEARLY_ABOVE_LIMIT,
        CHARGE_CLEARLY_AFFORDABLE,
        MEANS_TESTED_BENEFIT
    }

    @Schema(hidden = true)
    boolean isShown() {
        return evidence != null && !evidence.isEmpty();
    }
}
