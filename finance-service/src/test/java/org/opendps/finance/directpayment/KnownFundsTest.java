package org.opendps.finance.directpayment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.opendps.test.OldSchema;
import org.opendps.test.TestStack;

/** What was agreed and recovered before schedules followed plans day by day. */
@QuarkusTest
@WithTestResource(TestStack.class)
class KnownFundsTest {

    @Test
    void areKeptByTheMigration() throws SQLException {
        try (var schema = new OldSchema("finance", "before_plans_were_followed")) {
            schema.migrate("160", "db/building-blocks", "db/acting", "db/policy", "db/migration");
            schema.execute("""
                    insert into budget values ('11111111-0000-7000-8000-000000000001', 0, 'E06000054', 'Day', 'ADULTS',
                        'CC', 'R4100', 'DAY', false, false);
                    insert into direct_payment_schedule (id, version, authority, person_ref, budget_id, kind, every, starts,
                        status, rates, issued, paid, repaid, years, postings)
                    values (uuidv7(), 0, 'E06000054', uuidv7(), '11111111-0000-7000-8000-000000000001', 'DIRECT_PAYMENT',
                        'MONTH', '2026-12-07', 'APPROVED', '[]', 0, 0, 120,
                        '[{"year": "2026-27", "committed": "1.00", "spent": "2.00", "recovered": "100.00"},
                          {"year": "2027-28", "committed": "3.00", "spent": "4.00", "recovered": "50.00"}]', 0);
                    insert into agreed_fund (person_ref, version, authority, stands, routes, starts, ends)
                    values ('11111111-0000-7000-8000-000000000002', 0, 'E06000054', true, '[{"kind": "DIRECT_PAYMENT"}]',
                            '2026-12-07', null),
                        ('11111111-0000-7000-8000-000000000003', 0, 'E06000054', false, '[]', '2999-12-07', null),
                        ('11111111-0000-7000-8000-000000000004', 0, 'E06000054', false, '[]', '2020-12-07', '2020-12-31')
                    """);

            schema.migrate("latest", "db/building-blocks", "db/acting", "db/policy", "db/migration");

            assertThat(schema.rows("""
                    select concat_ws(' ', y ->> 'year', y ->> 'spent', y ->> 'recovered', y ->> 'repaid')
                    from direct_payment_schedule, jsonb_array_elements(years) y order by 1
                    """)).containsExactly("2026-27 2.00 100.00 100.00", "2027-28 4.00 50.00 20.00");
            assertThat(schema.rows("""
                    select concat_ws(' ', terms -> 0 ->> 'from', terms -> 0 -> 'routes' -> 0 ->> 'kind', rests -> 0 ->> 'from')
                    from agreed_fund order by person_ref
                    """))
                    .containsExactly("2026-12-07 DIRECT_PAYMENT", "2999-12-07 2999-12-07", "2020-12-07");
        }
    }
}
