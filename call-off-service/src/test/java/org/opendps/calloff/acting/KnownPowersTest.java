package org.opendps.calloff.acting;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.opendps.test.OldSchema;

/** What the service knew of mandates and consents before they had tables in common with other services it still knows. */
class KnownPowersTest {

    @Test
    void areKeptByTheMigration() throws SQLException {
        try (var schema = new OldSchema("call_off", "before_acting_in_one_place")) {
            schema.migrate("196", "db/building-blocks", "db/migration");
            schema.execute("""
                    insert into mandate values ('11111111-0000-7000-8000-000000000001', 3, 'a-portal',
                        '11111111-0000-7000-8000-000000000002', 'READ', '2026-01-01', '2026-12-31', true, 'SUSPENDED');
                    insert into consent values
                        ('11111111-0000-7000-8000-000000000003', 1, '11111111-0000-7000-8000-000000000002', 'ann',
                            'E06000054', '2026-01-01', '2026-12-31', true, null),
                        ('11111111-0000-7000-8000-000000000004', 2, '11111111-0000-7000-8000-000000000002', 'bob',
                            'E06000054', '2026-01-01', '2026-12-31', false, '2026-03-01T12:00:00Z')
                    """);

            schema.migrate("latest", "db/building-blocks", "db/acting", "db/policy", "db/migration");

            assertThat(schema.rows("""
                    select concat_ws(' ', version, portal_client, right(provider_id::text, 1), scope, starts, until,
                        sandbox_only, status) from acting_mandate""")).containsExactly("3 a-portal 2 READ 2026-01-01 2026-12-31 t SUSPENDED");
            assertThat(schema.rows("""
                    select concat_ws(' ', version, officer, authority, right(provider_id::text, 1), starts, until,
                        ended_at at time zone 'UTC') from acting_consent order by officer"""))
                    .containsExactly(
                            "1 ann E06000054 2 2026-01-01 2026-12-31",
                            "2 bob E06000054 2 2026-01-01 2026-12-31 2026-03-01 12:00:00");
            assertThat(schema.rows("select concat(to_regclass('mandate'), to_regclass('consent'))"))
                    .containsExactly("");
        }
    }
}
