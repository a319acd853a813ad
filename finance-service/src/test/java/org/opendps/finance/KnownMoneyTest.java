package org.opendps.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opendps.test.OldSchema;

/** What was committed and told before runs paid it is known to them, to the penny. */
class KnownMoneyTest {

    private static final String BUDGET = "11111111-0000-7000-8000-000000000001";
    private static final String PLACEMENT = "11111111-0000-7000-8000-000000000002";

    @Test
    void isKeptByTheMigration() throws SQLException {
        try (var schema = new OldSchema("finance", "before_pay_runs")) {
            schema.migrate("113", "db/building-blocks", "db/acting", "db/policy", "db/migration");
            schema.execute("""
                    insert into budget values ('%1$s', 0, 'E06000054', 'Day', 'ADULTS', 'CC', 'R4100', 'DAY');
                    insert into journal (id, kind, source, occurred_on)
                    values ('%1$s', 'ALLOCATION', 'old', '2026-11-01');
                    insert into posting values ('%1$s', '%1$s', '2026-27', 'ALLOCATED', -100),
                        ('%1$s', '%1$s', '2026-27', 'AVAILABLE', 100);
                    """.formatted(BUDGET));
            for (int i = 3; i <= 4; i++) {
                schema.execute("""
                        insert into commitment (id, version, authority, award_id, placement_id, provider_id, budget_id,
                            category, area, funding_route, unit_cost, vat_code, days, closed_on_bank_holidays, weekly_cost,
                            starts, ends, status, amount, parts, one_off_cost)
                        values (uuidv7(), 0, 'E06000054', uuidv7(), '%s', '11111111-0000-7000-8000-000000000009', '%s',
                            'DAY', 'NORTH', 'COUNCIL_MANAGED', 55, 'EXEMPT', '["MONDAY"]', false, 55,
                            '2026-1%d-01', '2026-1%d-28', 'FIRM', 55, '[]', 0)
                        """.formatted(PLACEMENT, BUDGET, i - 3, i - 3));
            }
            schema.execute("""
                    insert into outbox (event_id, topic, event_key, authority, payload, headers, occurred_at)
                    values (uuidv7(), 'finance.spend.v1', '%1$s', 'E06000054', json_build_object(
                        'spendRef', '%1$s', 'kind', 'SPEND_APPROVED', 'authority', 'E06000054', 'placementId', '%1$s',
                        'callOffId', null, 'personRef', null, 'provider', json_build_object('id', '%1$s'),
                        'costCentre', 'CC', 'subjectiveCode', 'R4100', 'category', 'DAY', 'fundingRoute',
                        'COUNCIL_MANAGED', 'serviceFrom', '2026-11-23', 'serviceTo', '2026-11-29', 'units', 1,
                        'net', '55.00', 'vat', '0.00', 'gross', '55.00', 'vatCode', 'EXEMPT', 'financialYear', '2026-27',
                        'occurredOn', '2026-11-29', 'recordedAt', '2026-11-30T09:00:00Z', 'corrects', null), '{}', now())
                    """.formatted(PLACEMENT));

            schema.migrate("latest", "db/building-blocks", "db/acting", "db/policy", "db/migration");

            assertThat(schema.rows("select concat_ws(' ', allocated, available, accrued, override) from budget_year"))
                    .containsExactly("100.00 100.00 0.00 0.00");
            assertThat(schema.rows("""
                    select concat_ws(' ', kind, area, directorate, units, net, gross, payable_from, of_spend) from spend_entry
                    """)).containsExactly("SPEND_APPROVED NORTH ADULTS 1 55.00 55.00 2026-11-29 f");
            assertThat(schema.rows("select placement_id from return_watch")).containsExactly(PLACEMENT);
        }
    }

    /** Two sessions at £50.00 of which £90.00 and the VAT were paid by a run. */
    @Test
    void whatWasPaidOfAnInvoiceIsKnownForEachOfItsSessions() throws SQLException {
        try (var schema = new OldSchema("finance", "before_sessions_were_paid")) {
            schema.migrate("113", "db/building-blocks", "db/acting", "db/policy", "db/migration");
            schema.execute("""
                    insert into budget values ('%1$s', 0, 'E06000054', 'Day', 'ADULTS', 'CC', 'R4100', 'DAY');
                    insert into commitment (id, version, authority, award_id, placement_id, provider_id, budget_id,
                        category, area, funding_route, unit_cost, vat_code, days, closed_on_bank_holidays, weekly_cost,
                        starts, ends, status, amount, parts, one_off_cost)
                    values ('%1$s', 0, 'E06000054', uuidv7(), '%2$s', '%1$s', '%1$s', 'DAY', 'NORTH', 'COUNCIL_MANAGED', 50,
                        'STD_20', '["MONDAY"]', false, 50, '2026-11-01', '2026-11-30', 'FIRM', 100, '[]', 0);
                    """.formatted(BUDGET, PLACEMENT));
            schema.migrate("160", "db/building-blocks", "db/acting", "db/policy", "db/migration");
            schema.execute("""
                    insert into invoice (id, version, authority, provider_id, number, number_key, issued_on, period_from,
                        period_to, net, vat, gross, received_on, status, regime, policy_version, lines, own_reasons,
                        released, disputes, credited_vat, payable, submitted_by_subject, submitted_by, submitted_at, paid)
                    values ('%1$s', 0, 'E06000054', '%1$s', 'H', 'H', '2026-11-20', '2026-11-02', '2026-11-09', 100, 20, 120,
                        '2026-11-20', 'PAID', 'PA23', '1', '[{"line": 1}]', '[]', '[]', '[]', 0, 108, 's', 's', now(), 108);
                    insert into pay_run (id, version, authority, number, up_to, status, prepared_by_subject, prepared_by,
                        prepared_at) values ('%1$s', 0, 'E06000054', 1, '2026-11-20', 'PAID', 's', 's', now());
                    insert into pay_run_invoice (id, version, pay_run_id, authority, provider_id, number, net, vat, gross,
                        status) values ('%1$s', 0, '%1$s', 'E06000054', '%1$s', '1-1', 90, 18, 108, 'PAID');
                    insert into pay_claim values ('%1$s', '%1$s', '%1$s', 90, 18, 108, 'SETTLED');
                    """.formatted(BUDGET));
            for (var day : List.of("2026-11-02", "2026-11-09")) {
                schema.execute("""
                        insert into delivered_session (id, placement_id, provider_id, held_on, commitment_id, outcome,
                            paid_percent) values (uuidv7(), '%2$s', '%1$s', '%3$s', '%1$s', 'ATTENDED', 100);
                        insert into invoiced_session values (uuidv7(), '%1$s', 1, '%2$s', '%1$s', '%3$s');
                        """.formatted(BUDGET, PLACEMENT, day));
            }

            schema.migrate("latest", "db/building-blocks", "db/acting", "db/policy", "db/migration");

            assertThat(schema.rows("select concat_ws(' ', payable_vat, paid_vat, lines ->> 0) from invoice"))
                    .containsExactly("18.00 18.00 {\"line\": 1, \"risen\": \"0.00\"}");
            assertThat(schema.rows("select concat_ws(' ', asked, due_then, worth, net, vat) from invoiced_session"))
                    .containsExactly("50.00 50.00 50.00 45.00 9.00", "50.00 50.00 50.00 45.00 9.00");
            assertThat(schema.rows("select concat_ws(' ', held_on, net, vat) from claimed_session order by held_on"))
                    .containsExactly("2026-11-02 45.00 9.00", "2026-11-09 45.00 9.00");
        }
    }

    /**
     * Two sessions at £50.00 each, paid: of the first invoice they cost £55.00 since, of the second £45.00, of the third
     * one was received, of the fourth nothing is due any more nor known to be told, and of the fifth the provider has credited
     * what they cost less.
     */
    @Test
    void whatWasAskedForASessionIsWhatItsLineWasMatchedAt() throws SQLException {
        try (var schema = new OldSchema("finance", "before_sessions_had_a_worth")) {
            schema.migrate("113", "db/building-blocks", "db/acting", "db/policy", "db/migration");
            schema.execute("""
                    insert into budget values ('%1$s', 0, 'E06000054', 'Day', 'ADULTS', 'CC', 'R4100', 'DAY');
                    """.formatted(BUDGET));
            var price = List.of("55", "45", "50", "50", "45");
            for (int i = 0; i < 5; i++) {
                schema.execute("""
                        insert into commitment (id, version, authority, award_id, placement_id, provider_id, budget_id,
                            category, area, funding_route, unit_cost, vat_code, days, closed_on_bank_holidays, weekly_cost,
                            starts, ends, status, amount, parts, one_off_cost)
                        values ('%1$s', 0, 'E06000054', uuidv7(), '%1$s', '%3$s', '%3$s', 'DAY', 'NORTH', 'COUNCIL_MANAGED',
                            %2$s, 'EXEMPT', '["MONDAY"]', false, 50, '2026-11-01', '2026-11-30', 'FIRM', 100, '[]', 0)
                        """.formatted(one(i), price.get(i), BUDGET));
            }
            schema.migrate("160", "db/building-blocks", "db/acting", "db/policy", "db/migration");
            schema.execute("""
                    insert into pay_run (id, version, authority, number, up_to, status, prepared_by_subject, prepared_by,
                        prepared_at) values ('%1$s', 0, 'E06000054', 1, '2026-11-20', 'PAID', 's', 's', now());
                    insert into pay_run_invoice (id, version, pay_run_id, authority, provider_id, number, net, vat, gross,
                        status) values ('%1$s', 0, '%1$s', 'E06000054', '%1$s', '1-1', 400, 0, 400, 'PAID');
                    """.formatted(BUDGET));
            var matched = List.of("100.00", "100.00", "50.00", "100.00", "100.00");
            var payable = List.of("100.00", "100.00", "50.00", "100.00", "90.00");
            for (int i = 0; i < 5; i++) {
                schema.execute("""
                        insert into invoice (id, version, authority, provider_id, number, number_key, issued_on, period_from,
                            period_to, net, vat, gross, received_on, status, regime, policy_version, lines, own_reasons,
                            released, disputes, credited_vat, payable, submitted_by_subject, submitted_by, submitted_at, paid)
                        values ('%1$s', 0, 'E06000054', '%3$s', '%1$s', '%1$s', '2026-11-20', '2026-11-02', '2026-11-09',
                            100, 0, 100, '2026-11-20', 'PAID', 'PA23', '1', '[{"line": 1, "units": 2, "unitPrice": "50.00",
                                "orderedUnits": 2, "orderedPrice": "50.00", "receivedUnits": %4$s, "matched": "%5$s",
                                "credited": "%6$s"}]',
                            '[]', '[]', '[]', 0, %2$s, 's', 's', now(), %2$s);
                        insert into pay_claim values ('%3$s', '%1$s', '%3$s', %2$s, 0, %2$s, 'SETTLED');
                        """.formatted(
                        one(i), payable.get(i), BUDGET, i == 2 ? 1 : 2, matched.get(i), i == 4 ? "10.00" : "0.00"));
                for (var day : i == 2 ? List.of("2026-11-02") : List.of("2026-11-02", "2026-11-09")) {
                    schema.execute("""
                            insert into delivered_session (id, placement_id, provider_id, held_on, commitment_id, outcome,
                                paid_percent) values (uuidv7(), '%1$s', '%2$s', '%3$s', %4$s, 'ATTENDED', 100);
                            insert into invoiced_session values (uuidv7(), '%1$s', 1, '%1$s', '%2$s', '%3$s');
                            """.formatted(one(i), BUDGET, day, i == 3 ? "null" : "'" + one(i) + "'"));
                }
            }

            schema.migrate("latest", "db/building-blocks", "db/acting", "db/policy", "db/migration");

            var sessions = "select concat_ws(' ', asked, due_then, worth, net) from invoiced_session where invoice_id ";
            assertThat(schema.rows(sessions + "<> '" + one(4) + "'"))
                    .hasSize(7)
                    .containsOnly("50.00 50.00 50.00 50.00");
            assertThat(schema.rows(sessions + "= '" + one(4) + "'")).hasSize(2).containsOnly("45.00 45.00 45.00 45.00");
            assertThat(schema.rows("select concat_ws(' ', placement_id, budget_id, sum(net)) from claimed_session"
                            + " group by placement_id, budget_id order by placement_id"))
                    .containsExactly(
                            one(0) + " " + BUDGET + " 100.00",
                            one(1) + " " + BUDGET + " 100.00",
                            one(2) + " " + BUDGET + " 50.00",
                            one(3) + " " + BUDGET + " 100.00",
                            one(4) + " " + BUDGET + " 90.00");
        }
    }

    /** Two plans for a year, an invoice sent back, and one of £120.00 that was paid 14 days after it was due, in two parts. */
    @Test
    void plansInvoicesSentBackAndLatePaymentsAreWhatTheyWere() throws SQLException {
        try (var schema = new OldSchema("finance", "before_interest_was_told")) {
            schema.migrate("186", "db/building-blocks", "db/acting", "db/policy", "db/migration");
            for (int i = 0; i < 3; i++) {
                schema.execute("""
                        insert into savings_plan (id, version, authority, title, directorate, financial_year, target,
                            counting, lines, adjustments, created_by, created_at)
                        values ('%s', 0, 'E06000054', 'plan %d', 'ADULTS', '%s', 1, '["PRICE"]', '[]', '[]', 's', now())
                        """.formatted(one(i), i, i == 2 ? "2027-28" : "2026-27"));
            }
            for (int i = 0; i < 2; i++) {
                schema.execute("""
                        insert into invoice (id, version, authority, provider_id, number, number_key, issued_on, period_from,
                            period_to, net, vat, gross, received_on, status, regime, policy_version, due_on, lines, own_reasons,
                            released, disputes, credited_vat, payable, payable_vat, submitted_by_subject, submitted_by,
                            submitted_at, paid, paid_vat, paid_on, days_to_pay, paid_late, base_rate)
                        values ('%1$s', 0, 'E06000054', '%1$s', 'H', 'H', '2026-10-01', '2026-09-02', '2026-09-09', 100, 20,
                            120, '2026-10-01', '%2$s', 'PA23', '1', '2026-10-31',
                            '[{"line": 1, "matched": "60.00", "risen": "1.00"}, {"line": 2, "matched": "40.00", "risen": "0.00"}]',
                            '[]', '[]', '[]', 0, %3$s, 's', 's', now(), %4$s)
                        """.formatted(
                                one(i),
                                i == 0 ? "REJECTED" : "PAID",
                                i == 0 ? "0, 0" : "120, 20",
                                i == 0 ? "0, 0, null, null, null, null" : "120, 20, '2026-11-14', 35, true, 3.75"));
            }
            for (int run = 3; run <= 4; run++) {
                schema.execute("""
                        insert into pay_run (id, version, authority, number, up_to, status, prepared_by_subject, prepared_by,
                            prepared_at, paid_on)
                        values ('%1$s', 0, 'E06000054', %2$d, '2026-11-20', 'PAID', 's', 's', now(), '%3$s');
                        insert into pay_run_invoice (id, version, pay_run_id, authority, provider_id, number, net, vat, gross,
                            status) values ('%1$s', 0, '%1$s', 'E06000054', '%1$s', '%2$d-1', 50, 10, 60, 'PAID');
                        insert into pay_claim values ('%1$s', '%4$s', '%1$s', 50, 10, 60, 'SETTLED');
                        """.formatted(one(run), run, run == 3 ? "2026-11-02" : "2026-11-14", one(1)));
            }

            schema.migrate("latest", "db/building-blocks", "db/acting", "db/policy", "db/migration");

            assertThat(schema.rows("select concat_ws(' ', title, place, withdrawn_by) from savings_plan order by id"))
                    .containsExactly("plan 0 0", "plan 1 1", "plan 2 0");
            assertThat(schema.rows("""
                    select concat_ws(' ', status, l ->> 'line', l ->> 'matched', l ->> 'risen')
                    from invoice, jsonb_array_elements(lines) l order by id, l ->> 'line'
                    """))
                    .containsExactly(
                            "REJECTED 1 0.00 0.00", "REJECTED 2 0.00 0.00", "PAID 1 60.00 1.00", "PAID 2 40.00 0.00");
            // 60.00 at 8 and 3.75 % for 14 of 365 days
            assertThat(schema.rows(
                            "select concat_ws(' ', status, payment_amount, payment_due_on, late_interest) from invoice"
                                    + " order by id"))
                    .containsExactly("REJECTED", "PAID 60.00 2026-10-31 0.27");
            // and for 2, of which ten were in dispute before it
            assertThat(schema.rows("""
                    select concat_ws(' ', e ->> 'paidOn', e ->> 'reference', e ->> 'daysToPay', e ->> 'paidLate',
                        e ->> 'amount', e ->> 'interest') from invoice, jsonb_array_elements(earlier_payments) e
                    """)).containsExactly("2026-11-02 Pay run 3 23 true 60.00 0.04");
        }
    }

    private static String one(int number) {
        return "22222222-0000-7000-8000-00000000000" + number;
    }
}
