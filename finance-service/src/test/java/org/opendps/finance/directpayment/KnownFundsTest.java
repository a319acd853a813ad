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
                    values ('11111111-0000-7000-8000-000000000005', 0, 'E06000054', uuidv7(),
                        '11111111-0000-7000-8000-000000000001', 'DIRECT_PAYMENT',
                        'MONTH', '2026-12-07', 'APPROVED', '[]', 300, 300, 120,
                        '[{"year": "2026-27", "committed": "1.00", "spent": "2.00", "recovered": "100.00"},
                          {"year": "2027-28", "committed": "3.00", "spent": "4.00", "recovered": "50.00"}]', 0);
                    insert into direct_payment_return (id, version, authority, schedule_id, covers_from, covers_until, spent,
                        balance, receipts_checked, surplus, policy_version, status, recorded_by_subject, recorded_by, repaid_on)
                    values ('11111111-0000-7000-8000-000000000006', 0, 'E06000054', '11111111-0000-7000-8000-000000000005',
                            '2026-12-07', '2027-03-31', 0, 0, true, 100, '1', 'RECOVERED', 's', 's', '2027-05-01'),
                        ('11111111-0000-7000-8000-000000000007', 0, 'E06000054', '11111111-0000-7000-8000-000000000005',
                            '2027-04-01', '2027-06-30', 0, 0, true, 20, '1', 'RECOVERED', 's', 's', '2027-07-01'),
                        ('11111111-0000-7000-8000-000000000008', 0, 'E06000054', '11111111-0000-7000-8000-000000000005',
                            '2027-07-01', '2027-09-30', 0, 0, true, 30, '1', 'RECOVERED', 's', 's', null);
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
                    select concat_ws(' ', r ->> 'way', r ->> 'amount', r ->> 'paidFor', r ->> 'year')
                    from direct_payment_schedule, jsonb_array_elements(recoveries) r
                    """))
                    .containsExactly(
                            "REPAID 100.00 0.00 2026-27",
                            "REPAID 20.00 0.00 2027-28",
                            "DEDUCTED 30.00 -999999999.00 2027-28");
            assertThat(schema.rows("""
                    select concat_ws(' ', terms -> 0 ->> 'from', terms -> 0 -> 'routes' -> 0 ->> 'kind', rests -> 0 ->> 'from')
                    from agreed_fund order by person_ref
                    """))
                    .containsExactly("2026-12-07 DIRECT_PAYMENT", "2999-12-07 2999-12-07", "2020-12-07");
        }
    }
}
