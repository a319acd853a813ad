package org.opendps.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendps.local.plan.Checkout;
import org.opendps.local.plan.Ports;
import org.opendps.local.story.Actor;
import org.opendps.local.story.Answer;
import org.opendps.local.story.Cast;

/** What people and programs outside rely on. */
@ExtendWith(RunningSystem.class)
class FixedPointsTest {

    private final ObjectMapper json = new ObjectMapper();

    private HttpResponse<String> get(String url) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void portsAreThePublishedOnes() {
        var ports = new TreeMap<String, Integer>();
        Ports.read(Checkout.find(), Map.of()).all().forEach(port -> ports.put(port.name(), port.number()));
        assertThat(ports)
                .containsEntry("gateway", 8080)
                .containsEntry("provider-registry-service", 8081)
                .containsEntry("eligibility-service", 8082)
                .containsEntry("call-off-service", 8083)
                .containsEntry("finance-service", 8084)
                .containsEntry("keycloak", 8180)
                .containsEntry("kafka", 9092)
                .containsEntry("postgresql", 5433);
    }

    @Test
    void healthTellsOfEverythingBehindTheGateway(RunningSystem.Handle system) throws Exception {
        var health = get(system.doors().gateway() + "/health");
        // a service that another test has killed is ready before its listeners are back
        for (int tries = 0; tries < 60 && !health.body().contains("\"status\":\"UP\",\"components\""); tries++) {
            Thread.sleep(1000);
            health = get(system.doors().gateway() + "/health");
        }
        assertThat(health.statusCode()).isEqualTo(200);
        JsonNode body = json.readTree(health.body());
        assertThat(body.get("status").asText()).as(health.body()).isEqualTo("UP");
        assertThat(body.get("components").fieldNames())
                .toIterable()
                .contains(
                        "provider-registry-service",
                        "eligibility-service",
                        "call-off-service",
                        "finance-service",
                        "keycloak");
    }

    @ParameterizedTest
    @ValueSource(strings = {"registry", "eligibility", "call-off", "finance"})
    void everyServiceHasItsDocumentWithALoginThatPeopleCanReach(String service, RunningSystem.Handle system)
            throws Exception {
        var document = json.readTree(
                get(system.doors().gateway() + "/openapi/" + service).body());
        assertThat(document.get("openapi").asText()).startsWith("3.1");
        assertThat(document.at("/components/securitySchemes/login/flows/authorizationCode/authorizationUrl")
                        .asText())
                .isEqualTo(system.doors().identity() + "/protocol/openid-connect/auth");
        document.get("paths")
                .forEach(path -> path.forEach(operation -> {
                    if (operation.isObject() && operation.has("responses")) {
                        assertThat(operation.path("summary").asText())
                                .as(operation.path("operationId").asText())
                                .isNotBlank();
                    }
                }));
    }

    /** A path that is in a document and not in the table of routes would be nowhere. */
    @ParameterizedTest
    @ValueSource(strings = {"registry", "eligibility", "call-off", "finance"})
    void everyPathOfADocumentIsRouted(String service, RunningSystem.Handle system) throws Exception {
        var document = json.readTree(
                get(system.doors().gateway() + "/openapi/" + service).body());
        var auditor = new Cast(system.doors()).person("auditor");
        for (var documented : document.get("paths").properties()) {
            var path = documented
                    .getKey()
                    .replace("{service}", service)
                    .replace("{number}", "1")
                    .replace("{financialYear}", "2026-27")
                    .replaceAll("\\{[^}]*}", "01930000-0000-7000-8000-000000000001");
            assertThat(call(auditor, path, documented.getValue()).isProblem("no-such-path"))
                    .as(path)
                    .isFalse();
        }
    }

    private static Answer call(Actor actor, String path, JsonNode operations) {
        if (operations.has("get")) {
            return actor.get(path);
        }
        if (operations.has("post")) {
            return actor.post(path);
        }
        return operations.has("put") ? actor.put(path, Map.of()) : actor.delete(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void whatTheDatabaseAcknowledgesIsOnTheDisk(String setting, RunningSystem.Handle system) throws Exception {
        var url = "jdbc:postgresql://localhost:" + system.ports().of("postgresql") + "/finance";
        try (var connection = DriverManager.getConnection(url, "finance", "finance");
                var answer = connection.createStatement().executeQuery("show " + setting)) {
            answer.next();
            assertThat(answer.getString(1)).isEqualTo("on");
        }
    }

    @Test
    void theConsoleIsServed(RunningSystem.Handle system) throws Exception {
        var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        var page = client.send(
                HttpRequest.newBuilder(URI.create(system.doors().gateway() + "/console"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("/openapi/finance").contains("dps-console");
    }

    @Test
    void topicsAreAsTheEventsTableSays(RunningSystem.Handle system) throws Exception {
        var documented = new TreeSet<String>();
        for (var line : Files.readAllLines(Checkout.find().root().resolve("docs/events.md"))) {
            if (line.startsWith("| `")) {
                documented.add(line.split("`", -1)[1]);
            }
        }
        try (var admin = Admin.create(Map.of("bootstrap.servers", system.ports().kafkaAddress()))) {
            var topics = new TreeSet<String>(admin.listTopics().names().get());
            topics.removeIf(name -> name.startsWith("dlq.") || name.startsWith("_"));
            assertThat(topics).isEqualTo(documented);
            for (var description :
                    admin.describeTopics(topics).allTopicNames().get().values()) {
                assertThat(description.partitions()).as(description.name()).hasSize(6);
            }
            var resources = topics.stream()
                    .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                    .toList();
            for (var config : admin.describeConfigs(resources).all().get().values()) {
                assertThat(config.get("cleanup.policy").value()).isEqualTo("delete");
                assertThat(config.get("retention.ms").value()).isEqualTo("-1");
            }
        }
    }

    @Test
    void rolesAreExactlyThePublishedOnes() throws Exception {
        var realm =
                json.readTree(Checkout.find().deploy("keycloak/dps-realm.json").toFile());
        assertThat(new TreeSet<>(realm.at("/roles/realm").findValuesAsText("name")))
                .isEqualTo(new TreeSet<>(List.of(
                        "commissioner",
                        "practitioner",
                        "support-officer",
                        "evaluator",
                        "moderator",
                        "finance",
                        "finance-approver",
                        "auditor",
                        "admin",
                        "provider",
                        "portal",
                        "finance-system")));
    }
}
