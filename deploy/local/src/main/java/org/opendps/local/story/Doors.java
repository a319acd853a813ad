package org.opendps.local.story;

import java.util.LinkedHashMap;
import java.util.Map;
import org.opendps.local.plan.Ports;

/** Where the system answers. */
public record Doors(String gateway, String identity, String broker) {

    public static Doors of(Ports ports) {
        return new Doors(
                "http://localhost:" + ports.of(Ports.GATEWAY),
                "http://localhost:" + ports.of(Ports.KEYCLOAK) + "/realms/dps",
                ports.kafkaAddress());
    }

    String token() {
        return identity + "/protocol/openid-connect/token";
    }

    /** To look at, in the order in which they are told. */
    Map<String, String> links() {
        var links = new LinkedHashMap<String, String>();
        links.put("console", gateway + "/console");
        links.put("health", gateway + "/health");
        return links;
    }
}
