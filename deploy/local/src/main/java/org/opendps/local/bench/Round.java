package org.opendps.local.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The service and its peers at one rate, one right after the other.
 *
 * @param hop the service through a plain proxy; null where it is not measured through the gateway
 */
record Round(
        int number,
        int perSecond,
        Latencies service,
        @Nullable Latencies hop,
        Latencies peer) {

    double ratio(int percent) {
        return service.percentile(percent) / peer.percentile(percent);
    }

    /** To the plain proxy. */
    double ratioToHop(int percent) {
        return service.percentile(percent) / throughHop().percentile(percent);
    }

    Latencies throughHop() {
        return Objects.requireNonNull(hop, "not measured");
    }

    ObjectNode toJson() {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("round", number).put("perSecond", perSecond);
        json.set("service", figures(service));
        if (hop != null) {
            json.set("hop", figures(hop));
        }
        json.set("peer", figures(peer));
        return json;
    }

    private static ObjectNode figures(Latencies latencies) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("done", latencies.size()).put("donePerSecond", Spread.rounded(latencies.perSecond()));
        for (int percent : Report.PERCENTILES) {
            json.put("p" + percent, Spread.rounded(latencies.percentile(percent)));
        }
        return json;
    }
}
