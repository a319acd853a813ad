package org.opendps.finance.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.opendps.test.Infrastructure;

/** A transaction that dies when it has done all: the database refuses to keep one of its rows. */
final class Dying {

    private Dying() {}

    /** @param event of the table at which it dies, such as insert */
    static void at(String event, String table, String council, Supplier<Response> work) {
        run("""
                create function dies() returns trigger language plpgsql as $$ begin
                    if (select authority from pay_run where id = %s) = '%s' then raise exception 'it dies'; end if;
                    return new;
                end $$""".formatted(table.equals("pay_run") ? "new.id" : "new.pay_run_id", council));
        run("create constraint trigger dies after " + event + " on " + table
                + " deferrable initially deferred for each row execute function dies()");
        try {
            assertThat(work.get().statusCode()).isNotIn(200, 201);
        } finally {
            run("drop trigger dies on " + table);
            run("drop function dies()");
        }
    }

    private static void run(String sql) {
        try (var connection =
                        DriverManager.getConnection(Infrastructure.shared().jdbcUrl("finance"), "finance", "finance");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
