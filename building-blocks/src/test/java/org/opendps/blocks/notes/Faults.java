package org.opendps.blocks.notes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import org.opendps.blocks.money.Money;

/** What goes wrong on the way, for real, when the text of a note asks for it. */
@ApplicationScoped
class Faults {

    private final AgroalDataSource database;
    private final EntityManager entities;

    Faults(AgroalDataSource database, EntityManager entities) {
        this.database = database;
        this.entities = entities;
    }

    void happen(String text) throws SQLException, JsonProcessingException {
        switch (text) {
            case "database away" -> run("select pg_terminate_backend(pg_backend_pid())");
            case "exists already" -> run("insert into inbox (listener, event_id) values ('once', 'a'), ('once', 'a')");
            case "amount too large" -> run("select 1000000000000.00::numeric(14,2) * 1, 1e13::numeric(14,2)");
            case "no such day" -> run("select 'the day before'::timestamptz");
            case "a day that cannot be kept" -> run("select timestamptz 'epoch' + interval '999999 years'");
            case "changed meanwhile" -> QuarkusTransaction.requiringNew().run(() -> changeMeanwhile(true));
            case "changed meanwhile, found at the commit" ->
                QuarkusTransaction.requiringNew().run(() -> changeMeanwhile(false));
            case "cannot be written" -> {
                try {
                    new ObjectMapper().writeValueAsString(new Object());
                } catch (JsonProcessingException e) {
                    throw new IllegalStateException("our own", e);
                }
            }
            case "cannot be written, raw" -> new ObjectMapper().writeValueAsString(new Object());
            case "cannot be read" -> new ObjectMapper().readValue("[]", String.class);
            default -> {}
        }
    }

    private void changeMeanwhile(boolean found) {
        var note = new Note("E09000012", "as it was", Money.ZERO);
        QuarkusTransaction.requiringNew().run(() -> entities.persist(note));
        var read = entities.find(Note.class, note.id());
        QuarkusTransaction.requiringNew()
                .run(() -> entities.find(Note.class, note.id()).rewrite("by another"));
        read.rewrite("by this one");
        if (found) {
            entities.flush();
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
