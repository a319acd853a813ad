package org.opendps.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The peer's own tables: copies of the service's in a schema of their own, which is thrown away at the end. */
final class PeerTables implements AutoCloseable {

    static final String SCHEMA = "bench_peer";

    private final Connection connection;
    private final List<String> tables;

    private PeerTables(Connection connection, List<String> tables) {
        this.connection = connection;
        this.tables = tables;
    }

    static PeerTables connect(Login login, List<String> tables) throws SQLException {
        return new PeerTables(DriverManager.getConnection(login.url(), login.user(), login.password()), tables);
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

    void make(Path script, List<UUID> ids) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + SCHEMA + " cascade");
            statement.execute("create temporary table prepared (id uuid primary key, number bigint not null)");
            try (var insert = connection.prepareStatement(
                    "insert into prepared select id, number - 1 from unnest(?) with ordinality as o (id, number)")) {
                insert.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
                insert.executeUpdate();
            }
            statement.execute(Files.readString(script));
            for (var table : tables) {
                statement.execute("vacuum (analyze) public." + table);
            }
            for (var table : copied(statement)) {
                statement.execute("vacuum (analyze) " + SCHEMA + "." + table);
            }
        }
    }

    private static List<String> copied(Statement statement) throws SQLException {
        var copied = new ArrayList<String>();
        try (var names =
                statement.executeQuery("select tablename from pg_tables where schemaname = '" + SCHEMA + "'")) {
            while (names.next()) {
                copied.add(names.getString(1));
            }
        }
        return copied;
    }

    /** Rows of the service's tables. */
    Map<String, Long> sizes() throws SQLException {
        var sizes = new LinkedHashMap<String, Long>();
        for (var table : tables) {
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
