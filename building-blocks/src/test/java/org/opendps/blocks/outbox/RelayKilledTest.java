package org.opendps.blocks.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
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

    private static final String TOPIC = BareOutbox.TOPIC;

    /** Relays that listen, whether they are active or wait for the lock. */
    private static final String LOOKING = """
            select count(*) from pg_stat_activity
            where application_name = 'outbox-relay' and datname = 'eligibility'
            and (query like '%outbox%' or query like '%lock%')
            """;

    private BareOutbox outbox;

    @BeforeEach
    void open() throws SQLException, IOException {
        outbox = new BareOutbox();
    }

    @AfterEach
    void close() throws SQLException {
        outbox.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BEFORE_PUBLISHING", "BEFORE_MARKING"})
    void nothingIsLostWhereverItDies(String point) throws Exception {
        var written = IntStream.range(0, 5).mapToObj(this::write).toList();

        var died = start(point);
        assertThat(died.waitFor()).isEqualTo(9);
        assertThat(outbox.waiting()).isEqualTo(5);

        try (var successor = new Relay(start("NEVER"))) {
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> outbox.waiting() == 0);
        }
        var told = Broker.all(TOPIC, outbox.key).stream()
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
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> outbox.waiting() == 0);
        }
        assertThat(Broker.all(TOPIC, outbox.key))
                .hasSize(2)
                .allSatisfy(m -> assertThat(m.value()).contains("\"position\":1}"));
    }

    @Test
    void oneOfTwoRelaysIsActiveAndTheOtherTakesOverWhenItDies() throws Exception {
        try (var first = new Relay(start("NEVER"))) {
            write(0);
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> outbox.waiting() == 0);
            try (var second = new Relay(start("NEVER"))) {
                first.process().destroyForcibly().waitFor();
                write(1);
                Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> outbox.waiting() == 0);
            }
        }
        assertThat(Broker.all(TOPIC, outbox.key)).hasSize(2);
    }

    @Test
    void twoRelaysThatAreAliveTellEachFactOnce() throws Exception {
        try (var first = new Relay(start("NEVER"));
                var second = new Relay(start("NEVER"))) {
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> outbox.number(LOOKING) == 2);
            outbox.database.setAutoCommit(false);
            var written = IntStream.range(0, 50).mapToObj(this::write).toList();
            outbox.database.commit();
            outbox.database.setAutoCommit(true);
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> outbox.waiting() == 0);
            assertThat(Broker.await(TOPIC, outbox.key, 50))
                    .extracting(m -> Envelope.of(m.headers()).id())
                    .containsExactlyElementsOf(written);
        }
        assertThat(Broker.all(TOPIC, outbox.key)).hasSize(50);
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
                        outbox.url,
                        Infrastructure.shared().broker(),
                        point)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private String write(int number) {
        return outbox.write("{\"n\":" + number + "}");
    }
}
