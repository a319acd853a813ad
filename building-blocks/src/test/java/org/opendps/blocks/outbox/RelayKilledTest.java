package org.opendps.blocks.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendps.blocks.event.Envelope;
import org.opendps.test.Broker;
import org.opendps.test.Infrastructure;

/** Kills the relay for real, at the points where something could be lost or doubled. */
class RelayKilledTest {

    private static final String TOPIC = "registry.purchasing-system.v1";

    private final String url = Infrastructure.shared().jdbcUrl("eligibility");
    private final UUID key = UUID.randomUUID();
    private Connection database;

    @BeforeEach
    void emptyTables() throws SQLException, IOException {
        database = DriverManager.getConnection(url, "eligibility", "eligibility");
        execute("drop table if exists outbox, topic_position; drop function if exists outbox_wake cascade");
        execute(Files.readString(Path.of("src/main/resources/db/building-blocks/V002__outbox.sql")));
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BEFORE_PUBLISHING", "BEFORE_MARKING"})
    void nothingIsLostWhereverItDies(String point) throws Exception {
        var written = IntStream.range(0, 5).mapToObj(this::write).toList();

        var died = start(point);
        assertThat(died.waitFor()).isEqualTo(9);
        assertThat(waiting()).isEqualTo(5);

        try (var successor = new Relay(start("NEVER"))) {
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> waiting() == 0);
        }
        var told = Broker.all(TOPIC, key).stream()
                .map(m -> Envelope.of(m.headers()).id())
                .toList();
        // told again is allowed, since listeners know an event by its id; told never, or in another order, is not
        assertThat(told.stream().distinct()).containsExactlyElementsOf(written);
        assertThat(told).hasSize(point.equals("BEFORE_MARKING") ? 10 : 5);
    }

    @Test
    void aPositionOnceGivenIsKept() throws Exception {
        write(0);
        start("BEFORE_MARKING").waitFor();
        try (var successor = new Relay(start("NEVER"))) {
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> waiting() == 0);
        }
        assertThat(Broker.all(TOPIC, key))
                .hasSize(2)
                .allSatisfy(m -> assertThat(m.value()).contains("\"position\":1}"));
    }

    @Test
    void oneOfTwoRelaysIsActiveAndTheOtherTakesOverWhenItDies() throws Exception {
        try (var first = new Relay(start("NEVER"))) {
            write(0);
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> waiting() == 0);
            try (var second = new Relay(start("NEVER"))) {
                first.process().destroyForcibly().waitFor();
                write(1);
                Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> waiting() == 0);
            }
        }
        assertThat(Broker.all(TOPIC, key)).hasSize(2);
    }

    private record Relay(Process process) implements AutoCloseable {

        @Override
        public void close() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }
    }

    private Process start(String point) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DyingRelay.class.getName(),
                        url,
                        Infrastructure.shared().broker(),
                        point)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private String write(int number) {
        var id = UUID.randomUUID().toString();
        try (var insert = database.prepareStatement("""
                insert into outbox (event_id, topic, event_key, payload, headers, occurred_at)
                values (?::uuid, ?, ?, ?::json, ?::json, now())
                """)) {
            var values = List.of(id, TOPIC, key.toString(), "{\"n\":" + number + "}", "{\"ce_id\":\"" + id + "\"}");
            for (int i = 0; i < values.size(); i++) {
                insert.setString(i + 1, values.get(i));
            }
            insert.executeUpdate();
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long waiting() throws SQLException {
        try (var row =
                database.createStatement().executeQuery("select count(*) from outbox where published_at is null")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
