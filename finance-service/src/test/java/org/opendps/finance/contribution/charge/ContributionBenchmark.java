package org.opendps.finance.contribution.charge;

import com.google.errorprone.annotations.FormatMethod;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opendps.finance.FinanceStory;
import org.opendps.test.TestStack;

/**
 * What a morning costs with 5,000 people who pay contributions: when all of them are looked at, and when those are of whom
 * something has changed; see benchmarks/README.md. No test of the default set, and no figure fails it.
 */
@QuarkusTest
@WithTestResource(TestStack.class)
class ContributionBenchmark {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 15);
    private static final String COUNCIL = "E06900003";
    private static final int PEOPLE = 5_000;

    /** Two weeks of £110.00 each, of which £20.00 is theirs. */
    private static final List<String> FILL = List.of("""
            insert into contribution_due (id, authority, acts_on)
            select md5('bench' || n)::uuid, 'E06900003', date '2026-12-15' from generate_series(1, 5000) n
            """, """
            insert into contribution_term (id, person_ref, version, authority, starts, weekly, suspended, plan_version,
                told_on, counts_from)
            select uuidv7(), md5('bench' || n)::uuid, 1, 'E06900003', date '2026-11-30', 20.00, false, 1,
                date '2026-11-30', date '2026-11-30' from generate_series(1, 5000) n
            """, """
            insert into spend_entry (spend_ref, kind, authority, placement_id, person_ref, provider_id, budget_id,
                directorate, cost_centre, subjective_code, category, area, funding_route, service_from, service_to, units,
                net, vat, gross, vat_code, financial_year, occurred_on, recorded_at, of_spend, payable_from)
            select uuidv7(), 'SPEND_APPROVED', 'E06900003', md5('placement' || n)::uuid, md5('bench' || n)::uuid,
                '%2$s', '%1$s', 'ADULTS', 'CC', 'R4100', 'DAY-CENTRE', 'NORTH', 'COUNCIL_MANAGED',
                date '2026-11-30' + 7 * w, date '2026-12-06' + 7 * w, 2, 110.00, 0.00, 110.00, 'EXEMPT', '2026-27',
                date '2026-12-06' + 7 * w, clock_now(), false, date '2026-12-06' + 7 * w
            from generate_series(1, 5000) n, generate_series(0, 1) w
            """, "analyze spend_entry");

    @Inject
    AgroalDataSource database;

    @Inject
    Charging charging;

    @Test
    void measured() throws Exception {
        var story = new FinanceStory(COUNCIL).budgetOf(Map.of("2026-27", "99999999.00"));
        story.tellProvider();
        for (var sql : FILL) {
            run(sql.replace("%1$s", story.budget).replace("%2$s", story.provider.toString()));
        }
        say("Two weeks of %d people are charged in %.1f s", PEOPLE, morning());
        run("update contribution_due set acts_on = date '2026-12-15' where authority = '" + COUNCIL + "'");
        double all = morning();
        say("A morning that looks at all of them, though nothing has changed: %.1f s", all);
        run("insert into contribution_news (person_ref) select md5('bench' || n)::uuid from generate_series(1, 50) n");
        double some = morning();
        say("A morning that looks at 50 of whom something has changed: %.2f s, %.3f of that", some, some / all);
        double none = morning();
        say("A morning after which nothing has changed: %.3f s, %.4f of it", none, none / all);
    }

    /** @return seconds */
    private double morning() {
        long begin = System.nanoTime();
        var context = Arc.container().requestContext();
        context.activate();
        try {
            @Nullable UUID last = null;
            List<UUID> due;
            do {
                due = charging.due(TODAY, last, 100);
                for (var id : due) {
                    charging.act(id, TODAY);
                    last = id;
                }
            } while (due.size() == 100);
        } finally {
            context.terminate();
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @FormatMethod
    private static void say(String format, Object... values) {
        System.out.println("BENCH " + String.format(Locale.ROOT, format, values));
    }
}
