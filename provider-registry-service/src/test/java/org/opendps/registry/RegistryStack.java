package org.opendps.registry;

import java.util.HashMap;
import java.util.Map;
import org.opendps.test.TestStack;

/** The stack of all service tests, and stand-ins for Keycloak's administration and a virus scanner. */
public class RegistryStack extends TestStack {

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(super.start());
        StubKeycloak.start();
        settings.put("quarkus.keycloak.admin-client.server-url", StubKeycloak.url());
        StubClamd.start();
        settings.put("dps.files.scanner.host", "localhost");
        settings.put("dps.files.scanner.port", String.valueOf(StubClamd.port()));
        return settings;
    }

    @Override
    public void stop() {
        StubClamd.stop();
        StubKeycloak.stop();
        super.stop();
    }
}
