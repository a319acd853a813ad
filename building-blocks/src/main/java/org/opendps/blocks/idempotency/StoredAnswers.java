package org.opendps.blocks.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** The answers of the last day, by caller and key. */
@ApplicationScoped
class StoredAnswers {

    private static final String FIND = """
            select request_digest, status, headers::text, body from idempotent_answer
            where caller = ? and key_hash = ?
            """;
    private static final String INSERT = """
            insert into idempotent_answer (caller, key_hash, request_digest, status, headers, body)
            values (?, ?, ?, ?, ?::jsonb, ?)
            """;
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final AgroalDataSource database;
    private final ObjectMapper json;

    StoredAnswers(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Takes the key for this transaction.
     *
     * @return the answer that was given before, if one was
     * @throws org.opendps.blocks.problem.Refused 409 while another request holds the key
     */
    Optional<StoredAnswer> claim(String caller, ClientKey key) throws SQLException, JsonProcessingException {
        try (var connection = database.getConnection();
                var lock = connection.prepareStatement(
                        "select pg_try_advisory_xact_lock(hashtextextended(? || chr(10) || ?, 0))");
                var find = connection.prepareStatement(FIND)) {
            lock.setString(1, caller);
            lock.setString(2, key.hash());
            try (var row = lock.executeQuery()) {
                row.next();
                if (!row.getBoolean(1)) {
                    throw new IdempotencyKeyInFlight(key.sent()).refused();
                }
            }
            find.setString(1, caller);
            find.setString(2, key.hash());
            try (var row = find.executeQuery()) {
                return row.next()
                        ? Optional.of(new StoredAnswer(
                                row.getString(1),
                                row.getInt(2),
                                json.readValue(row.getString(3), HEADERS),
                                row.getString(4)))
                        : Optional.empty();
            }
        }
    }

    void keep(String caller, ClientKey key, StoredAnswer answer) throws SQLException, JsonProcessingException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, caller);
            insert.setString(2, key.hash());
            insert.setString(3, answer.requestDigest());
            insert.setInt(4, answer.status());
            insert.setString(5, json.writeValueAsString(answer.headers()));
            insert.setString(6, answer.body());
            insert.executeUpdate();
        }
    }

    @Scheduled(every = "10m", delayed = "1m")
    void forget() throws SQLException {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement(
                        "delete from idempotent_answer where stored_at < clock_timestamp() - interval '24 hours'")) {
            delete.executeUpdate();
        }
    }
}
