package org.opendps.blocks.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendps.test.Calls.by;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.event.Envelope;
import org.opendps.blocks.notes.Noting;
import org.opendps.test.Broker;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class OutboxTest {

    private static final String COUNCIL = "E09000003";
    private final Login commissioner = Login.as("commissioner").at(COUNCIL);

    @Inject
    Noting noting;

    @Inject
    Feed feed;

    @Inject
    AgroalDataSource database;

    @Inject
    OutboxState state;

    @Inject
    OutboxRetention retention;

    @Test
    void publishesAFactWithItsEnvelopeRequestAndTrace() {
        var trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        var location = by(commissioner, Map.of("text", "told", "price", "1.00"))
                .header("X-Request-Id", "request-7")
                .header("traceparent", trace)
                .post("/v1/notes")
                .header("Location");
        var id = location.substring(location.lastIndexOf('/') + 1);

        var event = Broker.await(Noting.TOPIC, id, 1).getFirst();

        assertThat(event.value()).contains("\"text\":\"told\"");
        var headers = Envelope.of(event.headers()).headers();
        assertThat(headers)
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", Noting.TOPIC)
                .containsEntry("ce_source", "/notes-service")
                .containsEntry("ce_subject", id)
                .containsEntry("ce_requestid", "request-7")
                .containsKeys("ce_id", "ce_time");
        assertThat(headers.get("traceparent")).startsWith("00-0af7651916cd43dd8448eb211c80319c-");
    }

    @Test
    void announcesNothingWhenTheWorkFails() throws SQLException {
        by(commissioner, Map.of("text", "fails after the announcement", "price", "1.00"))
                .post("/v1/notes")
                .then()
                .statusCode(500);
        assertThat(count("payload->>'text' = 'fails after the announcement'")).isZero();
    }

    @Test
    void aFeedHasEveryEventOfTheCouncilOnceAndInOrder() {
        IntStream.range(0, 250).forEach(i -> noting.announceOnFeed(i % 2 == 0 ? "E09000004" : "E09000005", "f" + i));

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> feed.after(Noting.FEED, "E09000004", 0, 200).size() == 125);

        var first = feed.after(Noting.FEED, "E09000004", 0, 100);
        var rest = feed.after(Noting.FEED, "E09000004", first.getLast().position(), 100);
        assertThat(first).hasSize(100);
        assertThat(rest).hasSize(25);
        assertThat(first.getFirst().json())
                .contains("\"position\":" + first.getFirst().position());
        assertThat(java.util.stream.Stream.concat(first.stream(), rest.stream()).map(Feed.Item::position))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void positionsHaveNoGaps() throws SQLException {
        IntStream.range(0, 20).forEach(i -> noting.announceOnFeed("E09000006", "g" + i));
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> count("published_at is null") == 0);
        assertThat(count("topic = '" + Noting.FEED + "'"))
                .isEqualTo(number("select max(position) from outbox where topic = '" + Noting.FEED + "'"));
    }

    @Test
    void tellsHowMuchWaits() throws SQLException {
        assertThat(state.read().rows()).isNotNegative();
        var wellness = RestAssured.get("/q/health/well").jsonPath();
        assertThat(wellness.getString("checks.find { it.name == 'outbox' }.status"))
                .isEqualTo("UP");
        var metrics = RestAssured.get("/q/metrics").asString();
        assertThat(metrics).contains("dps_outbox_waiting_rows").contains("dps_outbox_oldest_seconds");
    }

    @Test
    void forgetsWhatWasPublishedLongAgoButNothingOfAFeed() throws SQLException {
        by(commissioner, Map.of("text", "old", "price", "1.00")).post("/v1/notes");
        noting.announceOnFeed("E09000007", "old but of a feed");
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> count("published_at is null") == 0);
        execute(
                "update outbox set published_at = published_at - interval '31 days' where payload->>'text' like 'old%'");

        assertThat(retention.apply()).isEqualTo(1);

        assertThat(count("payload->>'text' = 'old but of a feed'")).isEqualTo(1);
    }

    private long count(String where) throws SQLException {
        return number("select count(*) from outbox where " + where);
    }

    private long number(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.createStatement().execute(sql);
        }
    }
}
