package org.opendps.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The peer's own tables: copies of the service's in a schema of their own, which is thrown away at the end. */
final class PeerTables implements AutoCloseable {

    static final String SCHEMA = "bench_peer";

    private static final List<String> TABLES =
            List.of("call_off", "invitation", "bid", "timeline", "idempotent_answer", "outbox");

    private final Connection connection;

    private PeerTables(Connection connection) {
        this.connection = connection;
    }

    static PeerTables connect(Login login) throws SQLException {
        return new PeerTables(DriverManager.getConnection(login.url(), login.user(), login.password()));
    }

    /** What was to be told of the preparation has been told when nothing is left to be sent. */
    void awaitQuiet() throws SQLException {
        for (int tries = 0; tries < 600; tries++) {
            if (count("public.outbox where published_at is null") == 0) {
                return;
            }
            Pause.aMoment();
        }
        throw new BenchFailed("The service did not send its events within a minute.");
    }

    void make(Path script, List<UUID> callOffs) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + SCHEMA + " cascade");
            statement.execute("create temporary table opening (id uuid primary key, number bigint not null)");
            try (var insert = connection.prepareStatement(
                    "insert into opening select id, number - 1 from unnest(?) with ordinality as o (id, number)")) {
                insert.setArray(1, connection.createArrayOf("uuid", callOffs.toArray()));
                insert.executeUpdate();
            }
            statement.execute(Files.readString(script));
            for (var table : TABLES) {
                statement.execute("vacuum (analyze) public." + table);
                if (!table.equals("outbox")) {
                    statement.execute("vacuum (analyze) " + SCHEMA + "." + table);
                }
            }
        }
    }

    /** Rows of the service's tables. */
    Map<String, Long> sizes() throws SQLException {
        var sizes = new LinkedHashMap<String, Long>();
        for (var table : TABLES) {
            sizes.put(table, count("public." + table));
        }
        return sizes;
    }

    private long count(String from) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + from)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + SCHEMA + " cascade");
        }
    }
}
