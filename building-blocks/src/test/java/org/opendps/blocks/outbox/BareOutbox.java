package org.opendps.blocks.outbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.session.LastingConnections;
import org.opendps.test.Infrastructure;

/** An empty outbox in a database that no service of the tests uses. */
final class BareOutbox implements AutoCloseable {

    static final String TOPIC = "registry.purchasing-system.v1";

    final String url = Infrastructure.shared().jdbcUrl("eligibility");
    final UUID key = UUID.randomUUID();
    final Connection database;

    BareOutbox() throws SQLException, IOException {
        database = DriverManager.getConnection(url, "eligibility", "eligibility");
        execute("drop table if exists outbox, topic_position; drop function if exists outbox_wake cascade");
        execute(Files.readString(Path.of("src/main/resources/db/building-blocks/V002__outbox.sql")));
    }

    LastingConnections connections() {
        return new LastingConnections(url, "eligibility", "eligibility");
    }

    /** @return the id of the event */
    String write(String payload) {
        var id = UUID.randomUUID().toString();
        try (var insert = database.prepareStatement("""
                insert into outbox (event_id, topic, event_key, payload, headers, occurred_at)
                values (?::uuid, ?, ?, ?::json, ?::json, now())
                """)) {
            var values = List.of(id, TOPIC, key.toString(), payload, "{\"ce_id\":\"" + id + "\"}");
            for (int i = 0; i < values.size(); i++) {
                insert.setString(i + 1, values.get(i));
            }
            insert.executeUpdate();
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long waiting() throws SQLException {
        return number("select count(*) from outbox where published_at is null");
    }

    long number(String sql) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
