package org.opendps.eligibility.sender;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.opendps.test.OldSchema;

/** What the service knew of mandates before they had a table in common with other services it still knows. */
class KnownPowersTest {

    @Test
    void areKeptByTheMigration() throws SQLException {
        try (var schema = new OldSchema("eligibility", "before_acting_in_one_place")) {
            schema.migrate("95", "db/building-blocks", "db/migration");
            schema.execute("""
                    insert into mandate values ('11111111-0000-7000-8000-000000000001', 3, 'a-portal',
                        '11111111-0000-7000-8000-000000000002', 'READ', '2026-01-01', '2026-12-31', true, 'SUSPENDED')
                    """);

            schema.migrate("latest", "db/building-blocks", "db/acting", "db/migration");

            assertThat(schema.rows("""
                    select concat_ws(' ', version, portal_client, right(provider_id::text, 1), scope, starts, until,
                        sandbox_only, status) from acting_mandate""")).containsExactly("3 a-portal 2 READ 2026-01-01 2026-12-31 t SUSPENDED");
            assertThat(schema.rows("select concat(to_regclass('mandate'))")).containsExactly("");
        }
    }
}
