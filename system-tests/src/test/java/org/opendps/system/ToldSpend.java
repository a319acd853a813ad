package org.opendps.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opendps.local.story.Journey;

/** What internal finance systems have been told of one placement by now. */
record ToldSpend(List<JsonNode> events) {

    static ToldSpend of(Journey journey, String placement) {
        var reader = journey.cast().machine("internal-finance");
        var found = new ArrayList<JsonNode>();
        var path = "/v1/spend?limit=200";
        @Nullable String next = path;
        while (next != null) {
            var page = reader.get(next).expect(200);
            page.get("items")
                    .valueStream()
                    .filter(event -> event.get("placementId").asText().equals(placement))
                    .forEach(found::add);
            next = page.hasNonNull("next") ? path + "&after=" + page.get("next").asText() : null;
        }
        return new ToldSpend(List.copyOf(found));
    }

    List<JsonNode> of(String... kinds) {
        var wanted = Set.of(kinds);
        return events.stream()
                .filter(event -> wanted.contains(event.get("kind").asText()))
                .toList();
    }

    BigDecimal net(String... kinds) {
        return of(kinds).stream()
                .map(event -> new BigDecimal(event.get("net").asText()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
