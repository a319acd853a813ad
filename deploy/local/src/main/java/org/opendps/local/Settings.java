package org.opendps.local;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opendps.local.plan.Database;
import org.opendps.local.plan.Port;
import org.opendps.local.plan.Ports;
import org.opendps.local.running.Application;

/** The environment variables that an application is started with: all addresses, and only its own secrets. */
record Settings(Ports ports, List<Database> databases, Map<String, String> environment) {

    static final String REGISTRY_CLIENT_SECRET = "DPS_REGISTRY_CLIENT_SECRET";

    private static final String HERE = "localhost";

    Map<String, String> of(Port application) {
        Map<String, String> settings = new TreeMap<>(ports.asEnvironment());
        if (environment.containsKey(Application.TRAINING)) {
            settings.put(Application.TRAINING, "on");
        }
        settings.put("DPS_POSTGRES_HOST", HERE);
        settings.put("DPS_KAFKA_HOST", HERE);
        settings.put("DPS_KEYCLOAK_URL", "http://" + HERE + ":" + ports.of(Ports.KEYCLOAK));
        // The clock that can be moved exists everywhere but in production.
        settings.put("QUARKUS_PROFILE", "demonstration");
        // Users whose password is their name must not be reachable from the network.
        settings.put("QUARKUS_HTTP_HOST", HERE);
        databases.stream()
                .filter(database -> database.belongsTo(application))
                .forEach(database -> settings.put(database.passwordVariable(), database.password()));
        if (application.stem().equals("REGISTRY")) {
            settings.put(REGISTRY_CLIENT_SECRET, environment.getOrDefault(REGISTRY_CLIENT_SECRET, "registry-service"));
        }
        return settings;
    }
}
