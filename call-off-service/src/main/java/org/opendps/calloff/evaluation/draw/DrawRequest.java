package org.opendps.calloff.evaluation.draw;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How lots were drawn.
 *
 * @param lot 1 when left out
 * @param order the bids as they were drawn: the first one wins
 * @param witness who watched, by name and office: somebody else than whoever draws
 */
public record DrawRequest(
        @Nullable @Min(1) Integer lot,
        @NotNull @Size(min = 2, max = 500) List<@NotNull UUID> order,
        @NotBlank @Size(max = 200) String witness) {

    public static final String EXAMPLE = """
            {"lot": 1, "order": ["01930000-0000-7000-8000-000000000003", "01930000-0000-7000-8000-000000000004"],
             "witness": "J. Marsh, monitoring officer"}""";

    private static final int ONLY = 1;

    /** By the name alone, or with an office after it. */
    public boolean isWitnessedBy(String name) {
        var named = witness.split("[,(]", 2)[0];
        return named.strip().equalsIgnoreCase(name);
    }

    public int lotOrOnly() {
        return lot == null ? ONLY : lot;
    }
}
