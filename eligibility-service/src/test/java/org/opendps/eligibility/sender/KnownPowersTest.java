package org.opendps.eligibility.sender;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.opendps.test.Infrastructure;

/** What the service knew of mandates before they had a table in common with other services it still knows. */
class KnownPowersTest {

    private static final String SCHEMA = "before_acting_in_one_place";
    private static final String ROLE = "eligibility";

    private final String url = Infrastructure.shared().jdbcUrl(ROLE) + "?currentSchema=" + SCHEMA + ",public";

    private void migrate(String target, String... locations) {
        Flyway.configure()
                .dataSource(url, ROLE, ROLE)
                .schemas(SCHEMA)
                .locations(locations)
                .outOfOrder(true)
                .target(target)
                .load()
                .migrate();
    }

    @Test
    void areKeptByTheMigration() throws SQLException {
        try (var connection = DriverManager.getConnection(url, ROLE, ROLE)) {
            connection.createStatement().execute("drop schema if exists " + SCHEMA + " cascade");
            migrate("95", "db/building-blocks", "db/migration");
            connection.createStatement().execute("""
                    insert into mandate values ('11111111-0000-7000-8000-000000000001', 3, 'a-portal',
                        '11111111-0000-7000-8000-000000000002', 'READ', '2026-01-01', '2026-12-31', true, 'SUSPENDED')
                    """);

            migrate("latest", "db/building-blocks", "db/acting", "db/migration");

            assertThat(rows(connection, """
                    select concat_ws(' ', version, portal_client, right(provider_id::text, 1), scope, starts, until,
                        sandbox_only, status) from acting_mandate""")).containsExactly("3 a-portal 2 READ 2026-01-01 2026-12-31 t SUSPENDED");
            assertThat(rows(connection, "select concat(to_regclass('mandate'))"))
                    .containsExactly("");
            connection.createStatement().execute("drop schema " + SCHEMA + " cascade");
        }
    }

    private static List<String> rows(Connection connection, String query) throws SQLException {
        try (var row = connection.createStatement().executeQuery(query)) {
            var found = new ArrayList<String>();
            while (row.next()) {
                found.add(String.valueOf(row.getString(1)));
            }
            return found;
        }
    }
}
