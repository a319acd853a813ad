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

    /**
     * Of one person's session. {@code suppressed}: too few answered for this band, so nothing is shown of it: they could
     * be told apart by whoever is one of them. Every figure but {@code agreedRate} is the mean of the three or four
     * answers around its place, to the nearest 50p. About a quarter of the answers lies below the lower quartile, a
     * quarter above the upper one; both are null where fewer than eight have answered.
     * {@code agreedRate} and {@code gap}: middles over those who answered and have a rate on the last day; the gap is
     * cost less rate, above zero where the rate does not cover the cost. {@code medianLines} need not add up.
     */
    public record Band(
            String serviceBand,
            @Nullable Integer answers,
            boolean suppressed,
            @Nullable Money medianCost,
            @Nullable Money lowerQuartileCost,
            @Nullable Money upperQuartileCost,
            @Nullable Money agreedRate,
            @Nullable Money gap,
            @Nullable Lines medianLines) {

        static Band suppressed(String serviceBand) {
            return new Band(serviceBand, null, true, null, null, null, null, null, null);
        }
    }

    /** The middle of each line over those who answered for the band. */
    public record Lines(Money staff, Money premises, Money utilities, Money transport, Money meals, Money overhead) {}
}
