package org.opendps.registry.consultation;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/**
 * {@code responsePercent}: of the members that were asked, null when nobody was. {@code bands}: empty until the
 * consultation has closed, since two looks at it would tell what came in between.
 */
public record ResultsView(
        UUID consultationId,
        ConsultationStatus status,
        int asked,
        int responded,
        @Nullable BigDecimal responsePercent,
        List<Band> bands) {

    /** So few could be told apart by whoever is one of them. */
    static final int FEWEST = 3;

    /**
     * Of one person's session. {@code suppressed}: fewer than three answered for this band, so nothing is shown of it.
     * {@code agreedRate} and {@code gap}: medians over those who answered and have a rate on the last day; the gap is
     * cost less rate, above zero where the rate does not cover the cost.
     */
    public record Band(
            String serviceBand,
            @Nullable Integer answers,
            boolean suppressed,
            @Nullable Money medianCost,
            @Nullable Money lowestCost,
            @Nullable Money highestCost,
            @Nullable Money agreedRate,
            @Nullable Money gap) {

        static Band suppressed(String serviceBand) {
            return new Band(serviceBand, null, true, null, null, null, null, null);
        }
    }
}
