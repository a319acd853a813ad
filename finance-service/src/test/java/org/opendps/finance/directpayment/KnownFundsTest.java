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
                    select concat_ws(' ', r ->> 'way', r ->> 'amount', r ->> 'settled', r ->> 'repaidOn', r ->> 'year')
                    from direct_payment_schedule, jsonb_array_elements(recoveries) r
                    """))
                    .containsExactly(
                            "REPAID 100.00 0.00 2027-05-01 2026-27",
                            "REPAID 20.00 0.00 2027-07-01 2027-28",
                            "DEDUCTED 30.00 0.00 2027-28");
            assertThat(schema.rows("""
                    select concat_ws(' ', terms -> 0 ->> 'from', terms -> 0 -> 'routes' -> 0 ->> 'kind', rests -> 0 ->> 'from')
                    from agreed_fund order by person_ref
                    """))
                    .containsExactly("2026-12-07 DIRECT_PAYMENT", "2999-12-07 2999-12-07", "2020-12-07");
        }
    }

    /** Two accounts of a schedule, an instalment that is late, and a balance that nothing bounded. */
    @Test
    void haveWhatIsKnownOfTheirPaymentsByNow() throws SQLException {
        try (var schema = new OldSchema("finance", "before_surpluses_were_worked_out_by_now")) {
            schema.migrate("194", "db/building-blocks", "db/acting", "db/policy", "db/migration");
            schema.execute("""
                    insert into budget (id, version, authority, title, directorate, cost_centre, subjective_code, category,
                        excludes_direct_payments, excludes_travel)
                    values ('11111111-0000-7000-8000-000000000001', 0, 'E06000054', 'Day', 'ADULTS',
                        'CC', 'R4100', 'DAY-CENTRE', false, false);
                    insert into direct_payment_schedule (id, version, authority, person_ref, budget_id, kind, every, starts,
                        status, rates, issued, paid, recoveries, years, postings, pauses, above_plan, acts_on)
                    values ('11111111-0000-7000-8000-000000000005', 0, 'E06000054', uuidv7(),
                        '11111111-0000-7000-8000-000000000001', 'DIRECT_PAYMENT', 'FOUR_WEEKS', '2026-12-07', 'APPROVED',
                        '[]', 1080, 720, '[{"account": "11111111-0000-7000-8000-000000000006", "way": "REPAID",
                            "amount": "180.00", "until": "2027-01-31", "paidFor": "360.00", "year": "2026-27"}]',
                        '[]', 0, '[]', 0, '2027-03-01');
                    insert into direct_payment_instalment (id, version, authority, schedule_id, number, covers_until, amount,
                        payable_on, status, paid_on)
                    select uuidv7(), 0, 'E06000054', '11111111-0000-7000-8000-000000000005', i.number, i.covers_until, i.amount,
                        i.payable_on, i.status, i.paid_on
                    from (values (1, date '2027-01-03', 360.00, date '2026-12-07', 'PAID', date '2026-12-07'),
                        (2, date '2027-01-31', 400.00, date '2027-01-04', 'WITHDRAWN', null),
                        (3, date '2027-01-31', 360.00, date '2027-01-04', 'PAID', date '2027-02-03'),
                        (4, date '2027-02-28', 360.00, date '2027-02-01', 'DUE', null))
                        as i (number, covers_until, amount, payable_on, status, paid_on);
                    insert into direct_payment_return (id, version, authority, schedule_id, covers_from, covers_until, spent,
                        balance, receipts_checked, paid, surplus, policy_version, status, recorded_by_subject, recorded_by,
                        repaid_on, repayment_reference)
                    values ('11111111-0000-7000-8000-000000000006', 0, 'E06000054', '11111111-0000-7000-8000-000000000005',
                            '2026-12-07', '2027-01-10', 0, 360, true, 360, 180, '1', 'RECOVERED', 's', 's', '2027-02-01', 'R'),
                        ('11111111-0000-7000-8000-000000000007', 0, 'E06000054', '11111111-0000-7000-8000-000000000005',
                            '2027-01-11', '2027-01-20', 0, 400, true, 360, 10, '1', 'NOTHING_TO_RECOVER', 's', 's', null, null),
                        ('11111111-0000-7000-8000-000000000008', 0, 'E06000054', '11111111-0000-7000-8000-000000000005',
                            '2027-01-21', '2027-02-20', 0, 9999, true, 540, 9819, '1', 'PROPOSED', 's', 's', null, null)
                    """);

            schema.migrate("latest", "db/building-blocks", "db/acting", "db/policy", "db/migration");

            assertThat(schema.rows("""
                    select concat_ws(' ', number, covers_from, withdrawn_on) from direct_payment_instalment order by number
                    """))
                    .containsExactly("1 2026-12-07", "2 2027-01-04 2027-01-04", "3 2027-01-04", "4 2027-02-01");
            assertThat(schema.rows("select issued_until from direct_payment_schedule"))
                    .containsExactly("2027-02-28");
            assertThat(schema.rows("select concat_ws(' ', may_be_left, repaid) from direct_payment_return order by id"))
                    .as("180.00 of the second are asked back")
                    .containsExactly("180.00 180.00", "170.00", "180.00");
            assertThat(schema.rows("""
                    select concat_ws(' ', r ->> 'settled', r ->> 'repaidOn', s ->> 'on', s ->> 'balance', s ->> 'mayBeLeft',
                        s -> 'paid' ->> 'amount', s -> 'paid' ->> 'until', s -> 'paid' -> 'late')
                    from direct_payment_schedule, jsonb_array_elements(recoveries) r, jsonb_extract_path(r, 'seen') s
                    """))
                    .as("the second instalment was late")
                    .containsExactly("2027-02-01 2027-01-10 360.00 180.00 360.00 2027-01-31"
                            + " [{\"from\": \"2027-01-04\", \"until\": \"2027-01-31\"}]");
        }
    }
}
