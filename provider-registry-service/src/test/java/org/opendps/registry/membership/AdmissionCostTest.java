package org.opendps.registry.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.opendps.registry.Papers;
import org.opendps.registry.Registry;
import org.opendps.registry.RegistryStack;

/** What it takes to admit one more: the same among one and among four hundred. */
@QuarkusTest
@WithTestResource(RegistryStack.class)
class AdmissionCostTest {

    private static final Logger SQL = Logger.getLogger("org.hibernate.SQL");

    private static final String MANY = """
            with one as (select * from member where purchasing_system_id = ?::uuid limit 1),
            many as (select gen_random_uuid() as provider, gen_random_uuid() as application, gen_random_uuid() as id
                     from generate_series(1, 399)),
            clubs as (insert into provider
                select (jsonb_populate_record(p, jsonb_build_object('id', many.provider, 'identifiers', '[]'::jsonb))).*
                from many, provider p where p.id = (select provider_id from one)),
            papers as (insert into application
                select (jsonb_populate_record(a, jsonb_build_object('id', many.application, 'provider_id',
                    many.provider, 'member_id', many.id))).*
                from many, application a where a.id = (select application_id from one))
            insert into member
                select (jsonb_populate_record(m, jsonb_build_object('id', many.id, 'provider_id', many.provider,
                    'application_id', many.application))).*
                from many, member m where m.id = (select id from one)
            """;

    @Inject
    AgroalDataSource database;

    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord statement) {
            heard.add(statement.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @Test
    void isTheSameAmongOneAndAmongFourHundred() throws SQLException {
        var system = Registry.openSystem(Registry.system());
        Papers.require(system, Map.of("kind", "SAFEGUARDING_POLICY")).then().statusCode(201);
        Registry.admitted(Registry.provider(), system);

        var among1 = statementsOfAdmission(system);
        run(MANY, system);
        var among400 = statementsOfAdmission(system);

        assertThat(among1).isNotEmpty();
        assertThat(among400).containsExactlyElementsOf(among1);
        assertThat(plans(among400))
                .isNotEmpty()
                .allSatisfy(plan -> assertThat(plan).doesNotContain("Seq Scan"));
    }

    private List<String> statementsOfAdmission(String system) {
        var application = Registry.submitted(Registry.provider(), system);
        heard.clear();
        SQL.setLevel(Level.FINE);
        SQL.addHandler(listener);
        try {
            Registry.decide(Registry.COMMISSIONER, application, "ADMIT").then().statusCode(200);
        } finally {
            SQL.removeHandler(listener);
            SQL.setLevel(Level.INFO);
        }
        return List.copyOf(heard);
    }

    private void run(String statement, String system) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(statement)) {
            insert.setString(1, system);
            assertThat(insert.executeUpdate()).isEqualTo(399);
        }
    }

    /** How the database looks for rows when it does not take a small table whole. */
    private List<String> plans(List<String> statements) throws SQLException {
        var plans = new ArrayList<String>();
        try (var connection = database.getConnection();
                var explain = connection.createStatement()) {
            explain.execute("set enable_seqscan = off");
            explain.execute("set plan_cache_mode = force_generic_plan");
            for (var statement : statements) {
                if (statement.startsWith("select") && statement.contains("from ")) {
                    plans.add(plan(explain, statement));
                }
            }
            explain.execute("reset all");
        }
        return plans;
    }

    private static String plan(Statement explain, String statement) throws SQLException {
        var numbered = new StringBuilder();
        int number = 0;
        for (var part : statement.split("\\?", -1)) {
            numbered.append(number == 0 ? "" : "$" + number).append(part);
            number++;
        }
        var plan = new StringBuilder(statement).append('\n');
        explain.execute("prepare looked_at as " + numbered);
        var values = String.join(", ", Collections.nCopies(number - 1, "null"));
        try (var rows =
                explain.executeQuery("explain execute looked_at" + (values.isEmpty() ? "" : "(" + values + ")"))) {
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
        }
        explain.execute("deallocate looked_at");
        return plan.toString();
    }
}
