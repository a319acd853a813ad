package org.opendps.blocks.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The statements of the relay. Each runs on the relay's own connection, outside the transactions of requests. */
@ApplicationScoped
class OutboxTable {

    private static final String UNPUBLISHED = """
            select seq, topic, event_key, payload::text, headers::text, position
            from outbox where published_at is null order by seq limit ?
            """;
    private static final String NEXT_POSITION = """
            insert into topic_position (topic, last) values (?, 1)
            on conflict (topic) do update set last = topic_position.last + 1 returning last
            """;
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final ObjectMapper json;

    OutboxTable(ObjectMapper json) {
        this.json = json;
    }

    List<OutboxRow> unpublished(Connection connection, int limit) throws SQLException {
        try (var query = connection.prepareStatement(UNPUBLISHED)) {
            query.setInt(1, limit);
            var rows = new ArrayList<OutboxRow>();
            try (var found = query.executeQuery()) {
                while (found.next()) {
                    rows.add(new OutboxRow(
                            found.getLong(1),
                            found.getString(2),
                            found.getString(3),
                            found.getString(4),
                            json.readValue(found.getString(5), HEADERS),
                            found.getObject(6, Long.class)));
                }
            }
            return rows;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A row of the outbox holds no JSON", e);
        }
    }

    /** Gives the row the next position of its topic, in the table and in its payload. Kept for good on commit. */
    OutboxRow position(Connection connection, OutboxRow row) throws SQLException {
        try (var next = connection.prepareStatement(NEXT_POSITION);
                var update = connection.prepareStatement(
                        "update outbox set position = ?, payload = ?::json where seq = ?")) {
            next.setString(1, row.topic());
            long position;
            try (var given = next.executeQuery()) {
                given.next();
                position = given.getLong(1);
            }
            var payload = ((ObjectNode) json.readTree(row.payload()))
                    .put("position", position)
                    .toString();
            update.setLong(1, position);
            update.setString(2, payload);
            update.setLong(3, row.seq());
            update.executeUpdate();
            return row.at(position, payload);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Row " + row.seq() + " of the outbox holds no JSON", e);
        }
    }

    void markPublished(Connection connection, List<OutboxRow> rows) throws SQLException {
        try (var update =
                connection.prepareStatement("update outbox set published_at = clock_timestamp() where seq = any (?)")) {
            update.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", rows.stream().map(OutboxRow::seq).toArray()));
            update.executeUpdate();
        }
    }
}
