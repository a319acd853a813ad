package org.opendps.calloff.evaluation.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.opendps.calloff.evaluation.ranking.Ranking.Exclusion;
import org.opendps.calloff.evaluation.ranking.Ranking.Place;

/** A ranking with figures that people read: rounded for show only, never for the order. */
public record RankingView(List<PlaceView> ranking, List<Exclusion> excluded) {

    private static final int SHOWN = 2;
    private static final int UNROUNDED = 10;

    public record PlaceView(
            String bid,
            int rank,
            @Schema(examples = "79.33") String total,

            @Schema(description = "to ten decimals", examples = "79.3333333333")
            String unrounded,

            @Schema(description = "points by criterion, the price first")
            Map<String, String> parts) {}

    public static RankingView of(Ranking ranking) {
        return new RankingView(
                ranking.places().stream().map(RankingView::placeView).toList(), ranking.excluded());
    }

    private static PlaceView placeView(Place place) {
        var parts = new LinkedHashMap<String, String>();
        place.parts().forEach(part -> parts.put(part.criterion(), shown(part.points(), SHOWN)));
        return new PlaceView(
                place.bid(), place.rank(), shown(place.total(), SHOWN), shown(place.total(), UNROUNDED), parts);
    }

    private static String shown(BigDecimal points, int decimals) {
        return points.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }
}
