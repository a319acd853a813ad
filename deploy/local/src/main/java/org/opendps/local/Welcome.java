package org.opendps.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.opendps.local.plan.Checkout;
import org.opendps.local.plan.Ports;

/** Where to look and who can log in: the users are those of the realm file. */
record Welcome(Checkout checkout, Ports ports) {

    List<String> lines() {
        int gateway = ports.of(Ports.GATEWAY);
        return List.of(
                "",
                "API and health   http://localhost:" + gateway + "/v1/...   http://localhost:" + gateway + "/health",
                "Console          http://localhost:" + gateway + "/console",
                "Log in as        " + users() + " (password = user name)");
    }

    private String users() {
        try {
            JsonNode realm = new ObjectMapper()
                    .readTree(checkout.deploy("keycloak/dps-realm.json").toFile());
            return realm.get("users").findValuesAsText("username").stream()
                    .filter(name -> !name.startsWith("service-account-"))
                    .collect(Collectors.joining(", "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
