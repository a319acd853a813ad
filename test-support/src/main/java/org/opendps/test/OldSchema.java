package org.opendps.test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;

/** A schema of its own, as it was at some version, with what a service knew then; migrated from there, and dropped. */
public final class OldSchema implements AutoCloseable {

    private final String role;
    private final String name;
    private final String url;
    private final Connection connection;

    /** @param role of the service, as its database is called */
    public OldSchema(String role, String name) throws SQLException {
        this.role = role;
        this.name = name;
        this.url = Infrastructure.shared().jdbcUrl(role) + "?currentSchema=" + name + ",public";
        this.connection = DriverManager.getConnection(url, role, role);
        execute("drop schema if exists " + name + " cascade");
    }

    public void migrate(String target, String... locations) {
        Flyway.configure()
                .dataSource(url, role, role)
                .schemas(name)
                .locations(locations)
                .outOfOrder(true)
                .target(target)
                .load()
                .migrate();
    }

    public void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public List<String> rows(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (row.next()) {
                found.add(String.valueOf(row.getString(1)));
            }
            return found;
        }
    }

    @Override
    public void close() throws SQLException {
        execute("drop schema " + name + " cascade");
        connection.close();
    }
}
