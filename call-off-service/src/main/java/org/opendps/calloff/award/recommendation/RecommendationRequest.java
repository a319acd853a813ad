package org.opendps.calloff.award.recommendation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which bid to award, and why. */
public record RecommendationRequest(
        @NotNull UUID bidId, @Nullable @Size(max = 4000) String reason) {

    public static final String EXAMPLE = """
            {"bidId": "01930000-0000-7000-8000-000000000003", "reason": "First in rank, and near the person's home"}""";
}
