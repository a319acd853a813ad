package org.opendps.finance.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.opendps.test.OldSchema;

/** A bill that was made before bills were told gets its letter, too. */
class KnownBillsTest {

    private static final String[] MIGRATIONS = {"db/building-blocks", "db/acting", "db/policy", "db/migration"};
    private static final String ID = "11111111-0000-7000-8000-000000000001";

    @Test
    void isToldByTheMigration() throws SQLException {
        try (var schema = new OldSchema("finance", "before_bills_were_told")) {
            schema.migrate("181", MIGRATIONS);
            schema.execute("""
                    insert into budget (id, version, authority, title, directorate, cost_centre, subjective_code, category,
                        excludes_direct_payments, excludes_travel)
                    values ('%1$s', 0, 'E06000054', 'Day', 'ADULTS', 'CC', 'R4100', 'DAY', false, false);
                    insert into provider (provider_id, version, name, identifiers)
                    values ('%1$s', 0, 'Harbour Day Centre', '[]');
                    insert into contribution_charge values ('%1$s', 0, 'E06000054', '%1$s', '2026-11-30', '%1$s', '2026-11-01',
                        null, '%1$s', '%1$s', 'DAY', 'NORTH', 'COUNCIL_MANAGED', '2026-27', 'COUNCIL', '1', 46.1, 1, 0, '%1$s');
                    insert into contribution_bill (id, authority, number, person_ref, up_to, amount, billed_before,
                        billed_on, due_on, policy_version, billed_by)
                    values ('%1$s', 'E06000054', 7, '%1$s', '2026-12-06', 46.1, 0, '2026-12-08', '2027-01-05', '1', 'f');
                    insert into contribution_line (id, charge_id, authority, person_ref, kind, collector, amount, spend_ref,
                        booked_on, bill_id)
                    values ('%1$s', '%1$s', 'E06000054', '%1$s', 'DUE', 'COUNCIL', 46.1, '%1$s', '2026-12-08', '%1$s');
                    """.formatted(ID));

            schema.migrate("latest", MIGRATIONS);

            var told = schema.rows("""
                    select payload from outbox where topic = 'finance.contribution-bill.v1' and event_key = '%1$s'
                        and headers ->> 'ce_id' = event_id::text and headers ->> 'ce_subject' = '%1$s'
                    """.formatted(ID));
            assertThat(told).hasSize(1);
            var bill = JsonPath.from(told.getFirst());
            assertThat(bill.getString("number")).isEqualTo("C-7");
            assertThat(bill.getString("amount")).isEqualTo("46.10");
            assertThat(bill.getString("dueOn")).isEqualTo("2027-01-05");
            assertThat(bill.getList("lines.provider")).containsExactly("Harbour Day Centre");
            assertThat(bill.getList("lines.amount")).containsExactly("46.10");
        }
    }
}
