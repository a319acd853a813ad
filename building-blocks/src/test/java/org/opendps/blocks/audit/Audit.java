package org.opendps.blocks.audit;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opendps.test.Infrastructure;

/** What a test reads of the audit, and what it does to it as the owner of the database. */
final class Audit {

    private Audit() {}

    /** A connection of a person at a console: nothing of the service is around it. */
    static Connection console() throws SQLException {
        return DriverManager.getConnection(
                Infrastructure.shared().jdbcUrl("registry") + "?ApplicationName=console", "registry", "registry");
    }

    static List<Map<String, String>> entries(String condition) throws SQLException {
        try (var connection = console()) {
            return rows(connection, "select * from audit_entry where " + condition + " order by id");
        }
    }

    static List<Map<String, String>> rows(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            var found = new ArrayList<Map<String, String>>();
            while (row.next()) {
                var cells = new LinkedHashMap<String, String>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    cells.put(row.getMetaData().getColumnName(i), row.getString(i));
                }
                found.add(cells);
            }
            return found;
        }
    }

    static void run(AgroalDataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
