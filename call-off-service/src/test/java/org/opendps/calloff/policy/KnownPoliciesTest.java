package org.opendps.calloff.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.opendps.test.OldSchema;

/** What councils decided before policies had a table in common with other services they have still decided. */
class KnownPoliciesTest {

    @Test
    void areKeptByTheMigration() throws SQLException {
        try (var schema = new OldSchema("call_off", "before_policies_in_one_place")) {
            schema.migrate("214", "db/building-blocks", "db/acting", "db/migration");
            schema.execute("""
                    insert into call_off_policy values ('11111111-0000-7000-8000-000000000001', 'E06000054', '2026-04-01',
                        '{"OPENERS": "3", "BELOW_THRESHOLD_ROUTE": "OPEN_TO_ALL"}', 'cabinet', 'admin',
                        '2026-03-01T12:00:00Z')
                    """);

            schema.migrate("latest", "db/building-blocks", "db/acting", "db/policy", "db/migration");

            assertThat(schema.rows("""
                    select concat_ws(' ', right(id::text, 1), authority, starts_on, settings->>'openers',
                        settings->>'below-threshold-route', reason, set_by) from council_policy""")).containsExactly("1 E06000054 2026-04-01 3 OPEN_TO_ALL cabinet admin");
            assertThat(schema.rows("select concat(to_regclass('call_off_policy'))"))
                    .containsExactly("");
        }
    }
}
