package org.opendps.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opendps.local.plan.Checkout;
import org.opendps.local.plan.Database;
import org.opendps.local.plan.Port;
import org.opendps.local.plan.Ports;

class SettingsTest {

    private static final Ports PORTS = Ports.read(Checkout.find(), Map.of());

    @Test
    void holdEveryPortOfTheTable() {
        assertThat(of("gateway")).containsAllEntriesOf(PORTS.asEnvironment());
    }

    @Test
    void holdOnlyTheServicesOwnSecrets() {
        assertThat(of("call-off-service"))
                .containsEntry("DPS_CALL_OFF_DB_PASSWORD", "call_off")
                .doesNotContainKeys("DPS_FINANCE_DB_PASSWORD", "DPS_KEYCLOAK_DB_PASSWORD")
                .doesNotContainKey(Settings.REGISTRY_CLIENT_SECRET);
        assertThat(of("provider-registry-service")).containsKey(Settings.REGISTRY_CLIENT_SECRET);
        assertThat(of("gateway").keySet()).noneMatch(name -> name.endsWith("_DB_PASSWORD"));
    }

    @Test
    void keepTheDemonstrationOffTheNetwork() {
        assertThat(of("gateway"))
                .containsEntry("QUARKUS_HTTP_HOST", "localhost")
                .containsEntry("QUARKUS_PROFILE", "demonstration");
    }

    @Test
    void passOnTheSecretOfStoredAnswersToEachService() {
        Map<String, String> given = Map.of(Settings.IDEMPOTENCY_SECRET, "a secret");

        assertThat(of("finance-service", given)).containsEntry(Settings.IDEMPOTENCY_SECRET, "a secret");
        assertThat(of("finance-service")).doesNotContainKey(Settings.IDEMPOTENCY_SECRET);
    }

    @Test
    void passOnTheKeyOfTheAuditToServicesThatKeepOne() {
        Map<String, String> given = Map.of(Settings.AUDIT_KEY, "a key");

        assertThat(of("finance-service", given)).containsAllEntriesOf(given);
        assertThat(of("gateway", given)).doesNotContainKey(Settings.AUDIT_KEY);
        assertThat(of("finance-service")).doesNotContainKey(Settings.AUDIT_KEY);
    }

    @Test
    void passOnTheKeyOfBidsToTheServiceThatSealsThem() {
        Map<String, String> given = Map.of(Settings.BID_KEY, "a key");

        assertThat(of("call-off-service", given)).containsEntry(Settings.BID_KEY, "a key");
        assertThat(of("finance-service", given)).doesNotContainKey(Settings.BID_KEY);
        assertThat(of("call-off-service")).doesNotContainKey(Settings.BID_KEY);
    }

    @Test
    void passOnTheKeysOfPeopleToTheServiceThatKnowsThem() {
        Map<String, String> given = Map.of(Settings.PERSON_KEYS, "keys", Settings.PERSON_INDEX_KEY, "a key");

        assertThat(of("eligibility-service", given)).containsAllEntriesOf(given);
        assertThat(of("call-off-service", given)).doesNotContainKeys(Settings.PERSON_KEYS, Settings.PERSON_INDEX_KEY);
        assertThat(of("eligibility-service")).doesNotContainKeys(Settings.PERSON_KEYS, Settings.PERSON_INDEX_KEY);
    }

    private static Map<String, String> of(String name) {
        return of(name, Map.of());
    }

    private static Map<String, String> of(String name, Map<String, String> environment) {
        Port application = PORTS.all().stream()
                .filter(port -> port.name().equals(name))
                .findFirst()
                .orElseThrow();
        return new Settings(PORTS, Database.all(PORTS, environment), environment).of(application);
    }
}
