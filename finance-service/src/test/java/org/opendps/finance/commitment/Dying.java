package org.opendps.finance.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.function.Supplier;
import org.opendps.test.Database;

/** A transaction that dies when it has done all: the database refuses to keep one of its rows. */
final class Dying {

    private static final Database DATABASE = new Database("finance");

    private Dying() {}

    /** @param event of the table at which it dies, such as insert */
    static void at(String event, String table, String council, Supplier<Response> work) {
        DATABASE.execute("""
                create function dies() returns trigger language plpgsql as $$ begin
                    if (select authority from pay_run where id = %s) = '%s' then raise exception 'it dies'; end if;
                    return new;
                end $$""".formatted(table.equals("pay_run") ? "new.id" : "new.pay_run_id", council));
        DATABASE.execute("create constraint trigger dies after " + event + " on " + table
                + " deferrable initially deferred for each row execute function dies()");
        try {
            assertThat(work.get().statusCode()).isNotIn(200, 201);
        } finally {
            DATABASE.execute("drop trigger dies on " + table);
            DATABASE.execute("drop function dies()");
        }
    }
}
