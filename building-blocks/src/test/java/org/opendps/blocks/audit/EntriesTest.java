package org.opendps.blocks.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.opendps.test.Calls.by;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendps.blocks.notes.NightWork;
import org.opendps.test.Broker;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class EntriesTest {

    private static final String COUNCIL = "E09000021";

    private final Login commissioner = Login.as("commissioner").at(COUNCIL);

    @Inject
    AgroalDataSource database;

    @Inject
    InstantSource clock;

    private String post(String text, Map<String, String> headers) {
        var location = by(commissioner, Map.of("text", text, "price", "1.00"))
                .headers(headers)
                .post("/v1/notes")
                .header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static Map<String, String> only(String subject, String operation) throws SQLException {
        var found = Audit.entries("subject = '" + subject + "' and operation = '" + operation + "'");
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    @Test
    void aRequestLeavesWhoDidWhatInWhichRole() throws SQLException {
        var before = clock.instant();
        var id = post("of a request", Map.of("X-Request-Id", "audited-1"));

        var entry = only(id, "INSERT");

        assertThat(entry)
                .containsEntry("table_name", "note")
                .containsEntry("authority", COUNCIL)
                .containsEntry("actor", "commissioner")
                .containsEntry("actor_subject", "subject-of-commissioner")
                .containsEntry("actor_roles", "commissioner")
                .containsEntry("on_behalf_of", null)
                .containsEntry("action", "POST /v1/notes")
                .containsEntry("request_id", "audited-1")
                .containsEntry("before", null);
        assertThat(entry.get("after")).contains("\"text\": \"of a request\"").contains("\"price\": 1.00");
        assertThat(instant(String.valueOf(entry.get("occurred_at")))).isBetween(before, clock.instant());
    }

    @Test
    void aChangeLeavesWhatChangedAndNothingElse() throws SQLException {
        var id = post("as it was", Map.of());
        by(commissioner, Map.of("text", "as it is", "price", "1.00"))
                .header("If-Match", "\"0\"")
                .put("/v1/notes/" + id)
                .then()
                .statusCode(200);

        assertThat(only(id, "UPDATE"))
                .containsEntry("before", "{\"text\": \"as it was\", \"version\": 0}")
                .containsEntry("after", "{\"text\": \"as it is\", \"version\": 1}")
                .containsEntry("action", "PUT /v1/notes/{id}");
    }

    @Test
    void anIdempotentRequestIsTheCallersToo() throws SQLException {
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString(), "X-Request-Id", "audited-2");
        var id = post("with a key", key);
        post("with a key", key);

        assertThat(only(id, "INSERT"))
                .containsEntry("actor", "commissioner")
                .containsEntry("action", "POST /v1/notes")
                .containsEntry("request_id", "audited-2");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whoActsForAProviderNamesItWithAndWithoutAKey(boolean withKey) throws SQLException {
        var provider = UUID.randomUUID().toString();
        var headers = new HashMap<>(Map.of("On-Behalf-Of", provider));
        if (withKey) {
            headers.put("Idempotency-Key", UUID.randomUUID().toString());
        }
        assertThat(only(post("for a provider", headers), "INSERT")).containsEntry("on_behalf_of", provider);
    }

    @Test
    void aListenerIsNamedWithItsEventAndTheEventsCouncil() throws SQLException {
        var event = UUID.randomUUID();
        Broker.send(
                "registry.member.v1",
                UUID.randomUUID(),
                event,
                "{\"text\":\"heard\",\"authority\":\"" + COUNCIL + "\"}");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> !ofEvent(event).isEmpty());

        assertThat(ofEvent(event))
                .hasSize(1)
                .allSatisfy(entry -> assertThat(entry)
                        .containsEntry("actor", "system")
                        .containsEntry("actor_subject", null)
                        .containsEntry("authority", COUNCIL)
                        .containsEntry("action", "notes heard event " + event + " of registry.member.v1"));
    }

    private static List<Map<String, String>> ofEvent(UUID event) throws SQLException {
        return Audit.entries("table_name = 'effect' and after->>'event_id' = '" + event + "'");
    }

    @Test
    void aJobIsNamedByTheMethodThatItBeganIn() throws SQLException {
        NightWork.TEXT.set("by night");
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> !byNight().isEmpty());

        assertThat(byNight().getFirst())
                .containsEntry("actor", "system")
                .containsEntry("actor_roles", "")
                .containsEntry("request_id", null)
                .containsEntry("action", "NightWork.tidy");
    }

    @Test
    void aThreadThatTheFrameworkDoesNotKnowWritesAsTheService() throws Exception {
        var id = UUID.randomUUID().toString();
        var failure = new AtomicReference<@Nullable Throwable>();
        var thread = new Thread(() -> QuarkusTransaction.requiringNew().run(() -> insert(id)));
        thread.setUncaughtExceptionHandler((t, fault) -> failure.set(fault));
        thread.start();
        thread.join();

        assertThat(failure.get()).isNull();
        assertThat(only(id, "INSERT").get("action")).startsWith("EntriesTest.");
        assertThat(only(id, "INSERT")).containsEntry("actor", "system").containsEntry("actor_subject", null);
    }

    private void insert(String id) {
        try {
            Audit.run(database, "insert into note values ('" + id + "', 0, '" + COUNCIL + "', 'of a thread', 1.00)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Map<String, String>> byNight() throws SQLException {
        return Audit.entries("table_name = 'note' and after->>'text' = 'by night'");
    }

    @Test
    void aHandAtAConsoleIsSeenWithItsLoginAndProgram() throws SQLException {
        var id = post("touched by hand", Map.of());
        try (var console = Audit.console()) {
            console.createStatement().execute("update note set text = 'touched' where id = '" + id + "'");
            console.createStatement().execute("delete from note where id = '" + id + "'");
        }
        assertThat(only(id, "UPDATE"))
                .containsEntry("actor", "system")
                .containsEntry("actor_subject", "registry")
                .containsEntry("action", "SQL by console");
        assertThat(only(id, "DELETE")).containsEntry("after", null);
        assertThat(only(id, "DELETE").get("before")).contains("\"text\": \"touched\"");
    }

    @Test
    void theActorOfOneTransactionIsGoneInTheNext() throws SQLException {
        post("leaves its actor", Map.of());
        for (int i = 0; i < 20; i++) {
            Audit.run(database, "insert into line values ('" + post("for a line", Map.of()) + "', " + i + ")");
        }
        assertThat(Audit.entries("table_name = 'line' and (after->>'number')::int < 20 and after->>'open' is null"))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry).containsEntry("action", "SQL by notes-service"));
    }

    @Test
    void bulkStatementsAndCascadesLeaveAnEntryForEachRow() throws SQLException {
        var id = post("with lines", Map.of());
        Audit.run(database, "insert into line select '" + id + "', n, null, 'bulk' from generate_series(100, 149) n");
        Audit.run(database, "update line set open = 'bulk 2' where note_id = '" + id + "'");
        Audit.run(database, "update line set open = 'bulk 2' where note_id = '" + id + "'");
        Audit.run(database, "delete from note where id = '" + id + "'");

        for (var operation : List.of("INSERT", "UPDATE", "DELETE")) {
            assertThat(Audit.entries("subject like '" + id + ",%' and operation = '" + operation + "'"))
                    .as(operation)
                    .hasSize(50);
        }
        assertThat(Audit.entries("subject = '" + id + ",100'")).hasSize(3);
    }

    @Test
    void theValuesOfWithheldColumnsStayOutAndThatTheyChangedDoesNot() throws SQLException {
        var id = post("with a secret", Map.of());
        Audit.run(database, "insert into line values ('" + id + "', 1, 'Canary', 'told'), ('" + id + "', 2, null, '')");
        Audit.run(database, "update line set secret = 'Canary the second' where note_id = '" + id + "' and number = 1");

        var first = only(id + ",1", "INSERT").get("after");
        assertThat(first).contains("\"secret\": \"withheld\"").contains("\"open\": \"told\"");
        assertThat(only(id + ",2", "INSERT").get("after")).contains("\"secret\": null");
        assertThat(only(id + ",1", "UPDATE"))
                .containsEntry("before", "{\"secret\": \"withheld\"}")
                .containsEntry("after", "{\"secret\": \"withheld\"}");
        assertThat(Audit.entries("before::text || after::text like '%Canary%' or after::text like '%Canary%'"))
                .isEmpty();
    }

    @Test
    void whatIsRolledBackLeavesNothing() throws SQLException {
        by(commissioner, Map.of("text", "fails after the announcement", "price", "1.00"))
                .post("/v1/notes")
                .then()
                .statusCode(500);
        assertThat(Audit.entries("after->>'text' = 'fails after the announcement'"))
                .isEmpty();
        assertThat(Audit.entries("table_name = 'audit_unsealed'")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'nobody'",
                "delete from audit_entry",
                "truncate audit_entry",
                "update audit_link set position = position + 1",
                "delete from audit_link",
                "truncate audit_link",
                "update audit_seal set signature = ''",
                "delete from audit_seal",
                "truncate audit_seal",
                "update audit_unsealed set entry_id = 0",
                "truncate audit_unsealed"
            })
    void theAuditIsOnlyAddedTo(String statement) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> Audit.run(database, statement))
                .withMessageContaining("append-only");
    }

    @Test
    void anAuditedTableIsNotEmptiedAtOneStroke() {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> Audit.run(database, "truncate note cascade"))
                .withMessageContaining("emptied by deleting its rows");
    }

    @Test
    void readingTellsTheDatabaseNothing() throws SQLException {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery("select current_setting('dps.action', true)")) {
            row.next();
            assertThat(row.getString(1)).isNullOrEmpty();
        }
        var told = QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = database.getConnection();
                    var row = connection.createStatement().executeQuery("select current_setting('dps.action', true)")) {
                row.next();
                return row.getString(1);
            }
        });
        assertThat(told).startsWith("EntriesTest.");
    }

    private static Instant instant(String column) {
        return OffsetDateTime.parse(
                        column, DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss[.SSSSSS][.SSSSS][.SSSS][.SSS]x"))
                .toInstant();
    }
}
