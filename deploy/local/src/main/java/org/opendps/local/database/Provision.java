package org.opendps.local.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.opendps.local.plan.Database;

/** Roles, databases and extensions; each made only when it is missing, so that a restart repeats nothing. */
final class Provision {

    /** A service's own role may not create these: distance between places, and search that forgives spelling. */
    private static final List<String> EXTENSIONS = List.of("cube", "earthdistance", "pg_trgm");

    private final Connection connection;

    Provision(Connection connection) {
        this.connection = connection;
    }

    void roleAndDatabase(Database database) throws SQLException {
        String name = identifier(database.name());
        String password = " password " + literal(database.password());
        if (isMissing("select 1 from pg_roles where rolname = ?", database.name())) {
            run("create role " + name + " login" + password);
        } else {
            run("alter role " + name + password);
        }
        if (isMissing("select 1 from pg_database where datname = ?", database.name())) {
            run("create database " + name + " owner " + name);
            run("revoke connect, temporary on database " + name + " from public");
        }
    }

    void extensions() throws SQLException {
        for (String extension : EXTENSIONS) {
            run("create extension if not exists " + extension);
        }
    }

    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String identifier(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    private boolean isMissing(String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                return !found.next();
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
