package org.opendps.registry;

import java.util.HashMap;
import java.util.Map;
import org.opendps.test.TestStack;

/** The stack of all service tests, and a stand-in for Keycloak's administration. */
public class RegistryStack extends TestStack {

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(super.start());
        StubKeycloak.start();
        settings.put("quarkus.keycloak.admin-client.server-url", StubKeycloak.url());
        return settings;
    }

    @Override
    public void stop() {
        StubKeycloak.stop();
        super.stop();
    }
}
