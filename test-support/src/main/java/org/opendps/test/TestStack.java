package org.opendps.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.util.HashMap;
import java.util.Map;

/** PostgreSQL and Kafka as they run in the embedded stack, and an issuer of tokens. One for all tests of a module. */
public class TestStack implements QuarkusTestResourceLifecycleManager {

    private final OidcWiremockTestResource issuer = new OidcWiremockTestResource();

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(issuer.start());
        // a test of what happens without an identity provider puts its own address there
        settings.put(
                "quarkus.oidc.auth-server-url",
                "${dps.test.issuer:" + settings.get("keycloak.url") + "/realms/quarkus}");
        settings.putAll(Infrastructure.shared().settings());
        return settings;
    }

    @Override
    public void stop() {
        issuer.stop();
    }
}
