package org.opendps.blocks.notes;

import io.agroal.api.AgroalDataSource;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.opendps.blocks.event.Envelope;
import org.opendps.blocks.inbox.Listening;

/** A listener whose effect is a row, and which can be told to die on the way to it. */
@ApplicationScoped
public class MemberConsumer {

    public static final AtomicInteger DEATHS = new AtomicInteger();

    private final Listening listening;
    private final AgroalDataSource database;

    MemberConsumer(Listening listening, AgroalDataSource database) {
        this.listening = listening;
        this.database = database;
    }

    public record MemberHeard(String text) {}

    @Incoming("members")
    @Blocking(ordered = true)
    public void receive(ConsumerRecord<String, byte[]> message) {
        var id = Envelope.of(message.headers()).id();
        listening.once("notes", message, MemberHeard.class, heard -> keep(id, heard.text()));
    }

    private void keep(String id, String text) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into effect (event_id, text) values (?, ?)")) {
            insert.setString(1, id);
            insert.setString(2, text);
            insert.executeUpdate();
            if (DEATHS.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
                connection.createStatement().execute("select pg_terminate_backend(pg_backend_pid())");
            }
            if (text.equals("poison")) {
                throw new IllegalStateException("no effect is possible");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
