package org.opendps.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opendps.local.plan.Checkout;
import org.opendps.local.plan.Database;
import org.opendps.local.plan.Ports;
import org.opendps.local.plan.Topic;

/** The scripts that the containers run, with the program that each calls replaced by one that writes down its words. */
class ContainerScriptsTest {

    private static final Checkout CHECKOUT = Checkout.find();

    @TempDir
    Path folder;

    @Test
    void makesTheDatabasesOfTheEmbeddedStack() throws Exception {
        List<String> calls = run(
                "postgres/databases.sh",
                "psql",
                Map.of("DPS_PORTS_TABLE", CHECKOUT.deploy("ports.csv").toString()));

        assertThat(found(calls, "name=(\\S+) -v password=(\\S+)"))
                .containsExactlyInAnyOrderElementsOf(Database.all(Ports.read(CHECKOUT, Map.of()), Map.of()).stream()
                        .map(database -> database.name() + " " + database.password())
                        .toList());
        assertThat(found(calls, "--dbname ((?!postgres)\\S+)"))
                .containsExactlyInAnyOrder("registry", "eligibility", "call_off", "finance");
    }

    @Test
    void takesPasswordsFromTheEnvironment() throws Exception {
        List<String> calls = run(
                "postgres/databases.sh",
                "psql",
                Map.of(
                        "DPS_PORTS_TABLE",
                        CHECKOUT.deploy("ports.csv").toString(),
                        "DPS_CALL_OFF_DB_PASSWORD",
                        "secret"));

        assertThat(found(calls, "name=(\\S+) -v password=(\\S+)")).contains("call_off secret", "finance finance");
    }

    @Test
    void makesTheTopicsOfTheEmbeddedStack() throws Exception {
        List<String> calls = run(
                "kafka/topics.sh",
                "kafka-topics",
                Map.of(
                        "DPS_TOPICS_TABLE", CHECKOUT.deploy("topics.csv").toString(),
                        "KAFKA_TOPICS", folder.resolve("kafka-topics").toString()));

        assertThat(found(calls, "--topic (\\S+) --partitions 6 .*cleanup.policy=delete .*retention.ms=-1"))
                .containsExactlyInAnyOrderElementsOf(Topic.read(CHECKOUT).stream()
                        .flatMap(Topic::withDeadLetters)
                        .toList());
    }

    private List<String> run(String script, String program, Map<String, String> environment) throws Exception {
        Path calls = Files.createFile(folder.resolve("calls"));
        Path recorder = folder.resolve(program);
        Files.writeString(recorder, "#!/bin/sh\necho \"$@\" >>" + calls + "\n");
        Files.setPosixFilePermissions(recorder, PosixFilePermissions.fromString("rwx------"));
        ProcessBuilder builder =
                new ProcessBuilder("sh", CHECKOUT.deploy(script).toString()).inheritIO();
        builder.environment().putAll(environment);
        builder.environment().put("PATH", folder + ":" + System.getenv("PATH"));
        assertThat(builder.start().waitFor()).isZero();
        return Files.readAllLines(calls);
    }

    private static List<String> found(List<String> calls, String pattern) {
        return calls.stream()
                .flatMap(call -> Pattern.compile(pattern).matcher(call).results())
                .map(ContainerScriptsTest::groups)
                .toList();
    }

    private static String groups(MatchResult match) {
        return match.groupCount() == 1 ? match.group(1) : match.group(1) + " " + match.group(2);
    }
}
