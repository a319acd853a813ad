package org.opendps.local;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opendps.local.plan.Database;
import org.opendps.local.plan.Port;
import org.opendps.local.plan.Ports;

/** The environment variables that an application is started with: all addresses, and only its own secrets. */
record Settings(Ports ports, List<Database> databases, Map<String, String> environment) {

    static final String REGISTRY_CLIENT_SECRET = "DPS_REGISTRY_CLIENT_SECRET";

    /** Without it the service takes the one that everybody knows, which its profile for demonstrations names. */
    static final String BID_KEY = "DPS_CALL_OFF_BID_KEY";

    /** Without them the service takes those that everybody knows, which its profile for demonstrations names. */
    static final String PERSON_KEYS = "DPS_PERSON_KEYS";

    static final String PERSON_INDEX_KEY = "DPS_PERSON_INDEX_KEY";

    /** Nothing by default: see the decision on stored answers. */
    static final String IDEMPOTENCY_SECRET = "DPS_IDEMPOTENCY_SECRET";

    /** Without it a service signs its audit with the one that everybody knows. */
    static final String AUDIT_KEY = "DPS_AUDIT_KEY";

    private static final String HERE = "localhost";

    /** The realm holds the secret of the registry's client as a variable. */
    Map<String, String> ofIdentityProvider() {
        Map<String, String> settings = new TreeMap<>(ports.asEnvironment());
        settings.put(REGISTRY_CLIENT_SECRET, registryClientSecret());
        return settings;
    }

    Map<String, String> of(Port application) {
        Map<String, String> settings = new TreeMap<>(ports.asEnvironment());
        settings.put("DPS_POSTGRES_HOST", HERE);
        settings.put("DPS_KAFKA_HOST", HERE);
        settings.put("DPS_KEYCLOAK_URL", "http://" + HERE + ":" + ports.of(Ports.KEYCLOAK));
        // The clock that can be moved exists everywhere but in production.
        settings.put("QUARKUS_PROFILE", "demonstration");
        // Users whose password is their name must not be reachable from the network.
        settings.put("QUARKUS_HTTP_HOST", HERE);
        databases.stream().filter(database -> database.belongsTo(application)).forEach(database -> {
            settings.put(database.passwordVariable(), database.password());
            passOn(AUDIT_KEY, settings);
        });
        if (application.stem().equals("REGISTRY")) {
            settings.put(REGISTRY_CLIENT_SECRET, registryClientSecret());
        }
        if (application.stem().equals("CALL_OFF")) {
            passOn(BID_KEY, settings);
        }
        if (application.stem().equals("ELIGIBILITY")) {
            passOn(PERSON_KEYS, settings);
            passOn(PERSON_INDEX_KEY, settings);
        }
        passOn(IDEMPOTENCY_SECRET, settings);
        return settings;
    }

    private void passOn(String name, Map<String, String> settings) {
        if (environment.containsKey(name)) {
            settings.put(name, environment.get(name));
        }
    }

    private String registryClientSecret() {
        return environment.getOrDefault(REGISTRY_CLIENT_SECRET, "registry-service");
    }
}
