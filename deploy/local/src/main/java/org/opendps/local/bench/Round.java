package org.opendps.local.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The service and its peer at one rate, one right after the other. */
record Round(int number, int perSecond, Latencies service, Latencies peer) {

    double ratio(int percent) {
        return service.percentile(percent) / peer.percentile(percent);
    }

    ObjectNode toJson() {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("round", number).put("perSecond", perSecond);
        json.set("service", figures(service));
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
