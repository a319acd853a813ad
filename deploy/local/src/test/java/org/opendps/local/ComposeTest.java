package org.opendps.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opendps.local.plan.Checkout;
import org.opendps.local.plan.Database;
import org.opendps.local.plan.Port;
import org.opendps.local.plan.Ports;
import org.yaml.snakeyaml.Yaml;

/** The stack from images is the embedded stack: same ports, variables, databases and versions. */
@NullUnmarked // a missing key of the file is a failure of the test, which is what it is for
class ComposeTest {

    private static final Checkout CHECKOUT = Checkout.find();
    private static final Ports PORTS = Ports.read(CHECKOUT, Map.of());
    private static final List<Database> DATABASES = Database.all(PORTS, Map.of());

    private static Map<String, Map<String, Object>> services;

    @BeforeAll
    static void read() throws IOException {
        Map<String, Map<String, Map<String, Object>>> compose =
                new Yaml().load(Files.readString(CHECKOUT.root().resolve("docker-compose.yml")));
        services = compose.get("services");
    }

    /** Where there is one; what it does not know or cannot resolve it refuses. */
    @Test
    void isAcceptedByComposeItself() throws IOException, InterruptedException {
        Optional<List<String>> compose = Stream.of(List.of("docker", "compose"), List.of("docker-compose"))
                .filter(ComposeTest::answers)
                .findFirst();
        assumeTrue(compose.isPresent(), "no docker compose on this machine");

        Process config = process(compose.orElseThrow(), "config", "--quiet");
        String said = new String(config.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(config.waitFor()).as(said).isZero();
    }

    private static boolean answers(List<String> compose) {
        try {
            return process(compose, "version").waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Process process(List<String> compose, String... words) throws IOException {
        List<String> command = new ArrayList<>(compose);
        command.addAll(List.of(words));
        return new ProcessBuilder(command)
                .directory(CHECKOUT.root().toFile())
                .redirectErrorStream(true)
                .start();
    }

    @Test
    void passesOnSecretsThatHaveNoDefault() {
        assertThat(environment("call-off-service")).containsEntry(Settings.BID_KEY, null);
        assertThat(environment("eligibility-service"))
                .containsEntry(Settings.PERSON_KEYS, null)
                .containsEntry(Settings.PERSON_INDEX_KEY, null);
        assertThat(applications())
                .allSatisfy(application ->
                        assertThat(environment(application.name())).containsEntry(Settings.IDEMPOTENCY_SECRET, null))
                .filteredOn(application -> application.name().endsWith("-service"))
                .isNotEmpty()
                .allSatisfy(application ->
                        assertThat(environment(application.name())).containsEntry(Settings.AUDIT_KEY, null));
    }

    @Test
    void runsWhatTheTableOfPortsNames() {
        Set<String> expected = PORTS.all().stream()
                .map(Port::name)
                .filter(name -> !name.equals(Ports.KAFKA_CONTROLLER))
                .collect(Collectors.toCollection(TreeSet::new));
        expected.add("topics");

        assertThat(services.keySet()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void opensThePortsOfTheTableOnThisMachineOnly() {
        for (Port port : PORTS.all()) {
            if (!port.name().equals(Ports.KAFKA_CONTROLLER)) {
                assertThat(services.get(port.name()).get("ports"))
                        .as(port.name())
                        .isEqualTo(List.of("127.0.0.1:" + variable(port) + ":" + variable(port)));
            }
        }
    }

    @Test
    void givesEveryApplicationTheVariablesOfTheEmbeddedStack() {
        for (Port application : applications()) {
            Map<String, String> expected = new TreeMap<>(new Settings(PORTS, DATABASES, Map.of()).of(application));
            PORTS.all().forEach(port -> expected.put(port.variable(), variable(port)));
            DATABASES.forEach(database -> expected.computeIfPresent(
                    database.passwordVariable(), (name, password) -> "${" + name + ":-" + password + "}"));
            expected.computeIfPresent(
                    Settings.REGISTRY_CLIENT_SECRET, (name, secret) -> "${" + name + ":-" + secret + "}");
            expected.put("DPS_POSTGRES_HOST", Ports.POSTGRESQL);
            expected.put("DPS_KAFKA_HOST", Ports.KAFKA);
            expected.put("DPS_KAFKA_PORT", insideBrokerPort());
            expected.put("DPS_KEYCLOAK_URL", "http://keycloak:${DPS_KEYCLOAK_PORT:-8180}");
            // In a container the process listens for its neighbours; the published port is bound to this machine.
            expected.remove("QUARKUS_HTTP_HOST");

            assertThat(environment(application.name())).as(application.name()).containsAllEntriesOf(expected);
        }
    }

    @Test
    void givesEachServiceNoPasswordOfAnother() {
        for (Port application : applications()) {
            Set<String> own = DATABASES.stream()
                    .filter(database -> database.belongsTo(application))
                    .map(Database::passwordVariable)
                    .collect(Collectors.toSet());

            assertThat(environment(application.name()).keySet())
                    .filteredOn(name -> name.endsWith("_DB_PASSWORD"))
                    .as(application.name())
                    .containsExactlyInAnyOrderElementsOf(own);
        }
    }

    @Test
    void saysToEachApplicationWhereTheOthersAre() {
        for (Port application : applications()) {
            for (Port service : PORTS.services()) {
                assertThat(environment(application.name()))
                        .containsEntry("DPS_" + service.stem() + "_HOST", service.name());
            }
        }
    }

    @Test
    void tellsTheDatabaseServerEachPassword() {
        for (Database database : DATABASES) {
            assertThat(environment(Ports.POSTGRESQL))
                    .containsEntry(
                            database.passwordVariable(),
                            "${" + database.passwordVariable() + ":-" + database.password() + "}");
        }
    }

    @Test
    void usesTheVersionsOfTheBuild() throws IOException {
        Properties versions = new Properties();
        try (InputStream file = ComposeTest.class.getResourceAsStream("/versions.properties")) {
            versions.load(file);
        }
        String majorOfPostgresql = versions.getProperty("postgresql").replaceAll("\\..*", "");

        assertThat(services.get(Ports.POSTGRESQL)).containsEntry("image", "postgres:" + majorOfPostgresql);
        assertThat(services.get(Ports.KAFKA)).containsEntry("image", "apache/kafka:" + versions.getProperty("kafka"));
        assertThat(services.get("topics")).containsEntry("image", "apache/kafka:" + versions.getProperty("kafka"));
        assertThat(services.get(Ports.KEYCLOAK))
                .containsEntry("image", "quay.io/keycloak/keycloak:" + versions.getProperty("keycloak"));
    }

    @Test
    void mountsOnlyFilesThatExist() {
        List<String> mounted = services.values().stream()
                .map(service -> service.getOrDefault("volumes", List.of()))
                .flatMap(volumes -> ((List<?>) volumes).stream().map(String::valueOf))
                .filter(volume -> volume.startsWith("./"))
                .map(volume -> volume.substring(0, volume.indexOf(':')))
                .toList();

        assertThat(mounted)
                .contains("./deploy/keycloak/dps-realm.json")
                .allSatisfy(file ->
                        assertThat(CHECKOUT.root().resolve(Path.of(file))).isRegularFile());
    }

    @Test
    void buildsEachApplicationFromTheOneDockerfile() {
        for (Port application : applications()) {
            Map<?, ?> build = (Map<?, ?>) services.get(application.name()).get("build");

            assertThat(build.get("dockerfile")).isEqualTo("deploy/Dockerfile");
            assertThat(build.get("args")).isEqualTo(Map.of("SERVICE", application.name()));
        }
    }

    private static List<Port> applications() {
        return PORTS.all().stream()
                .filter(port -> port.name().equals(Ports.GATEWAY) || port.name().endsWith("-service"))
                .toList();
    }

    private static String variable(Port port) {
        return "${" + port.variable() + ":-" + port.number() + "}";
    }

    private static String insideBrokerPort() {
        String advertised = environment(Ports.KAFKA).get("KAFKA_ADVERTISED_LISTENERS");
        return advertised.replaceAll("INSIDE://kafka:(\\d+),.*", "$1");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> environment(String service) {
        return (Map<String, String>) services.get(service).get("environment");
    }
}
