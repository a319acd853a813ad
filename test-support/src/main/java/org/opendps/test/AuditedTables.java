package org.opendps.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.TreeSet;

/**
 * Every table of a service is audited, or its comment says why not ("Not audited: ..."). A table that a migration adds
 * without a word on it fails.
 */
public final class AuditedTables {

    private static final String TABLES = """
            select c.relname,
                exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'audit' and t.tgenabled = 'O'),
                coalesce(obj_description(c.oid, 'pg_class') ~ '^Not audited: .+', false)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and n.nspname = current_schema and c.relname <> 'flyway_schema_history'
            """;

    private AuditedTables() {}

    public static void check(Connection service) throws SQLException {
        var audited = new TreeSet<String>();
        var undecided = new TreeSet<String>();
        try (var query = service.createStatement();
                var table = query.executeQuery(TABLES)) {
            while (table.next()) {
                if (table.getBoolean(2)) {
                    audited.add(table.getString(1));
                }
                if (table.getBoolean(2) == table.getBoolean(3)) {
                    undecided.add(table.getString(1));
                }
            }
        }
        assertThat(undecided)
                .as("tables that no migration puts under audit (call audit('table')) or says why not of in a comment")
                .isEmpty();
        assertThat(audited).isNotEmpty();
    }
}
