package org.opendps.eligibility.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.opendps.test.OldSchema;

/** What was heard before it was asked whose person it is. */
class KnownPlacementsTest {

    private static final String PERSON = "11111111-0000-7000-8000-000000000001";

    @Test
    void ofAnotherCouncilTellAProviderNothingAnyMore() throws SQLException {
        try (var schema = new OldSchema("eligibility", "before_placements_were_own")) {
            schema.migrate("098", "db/building-blocks", "db/acting", "db/migration");
            schema.execute("""
                    insert into person (person_ref, version, authority, status) values ('%s', 0, 'E06000054', 'OPEN')
                    """.formatted(PERSON));
            for (int i = 2; i <= 3; i++) {
                schema.execute("""
                        insert into placement (placement_id, version, person_ref, authority, provider_id, category, area, starts)
                        values ('11111111-0000-7000-8000-00000000000%1$d', 0, '%2$s', '%3$s',
                            '11111111-0000-7000-8000-000000000009', 'DAY-CENTRE', 'NORTH', '2026-12-07');
                        insert into sharing_record (id, version, placement_id, person_ref, provider_id, authority, ground,
                            decided_by, decided_on, parts, status, opened_at, reads)
                        values (uuidv7(), 0, '11111111-0000-7000-8000-00000000000%1$d', '%2$s',
                            '11111111-0000-7000-8000-000000000009', '%3$s', 'DUTY_TO_SHARE', 'COUNCIL', '2026-12-07', '[]',
                            'OPEN', now(), 1)
                        """.formatted(i, PERSON, i == 2 ? "E06000054" : "E06000019"));
            }

            schema.migrate("latest", "db/building-blocks", "db/acting", "db/migration");

            assertThat(schema.rows("select authority from placement")).containsExactly("E06000054");
            assertThat(schema.rows(
                            "select concat_ws(' ', authority, status, withdrawn_for) from sharing_record order by 1"))
                    .containsExactly("E06000019 WITHDRAWN SHARED_IN_ERROR", "E06000054 OPEN");
        }
    }
}
