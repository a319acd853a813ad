package org.opendps.blocks.inbox;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.audit.Work;
import org.opendps.blocks.event.Envelope;
import org.opendps.blocks.event.NotAnEvent;
import org.opendps.blocks.problem.PassingFault;
import org.opendps.blocks.trace.RequestIds;

/**
 * How every listener takes an event: effect and inbox row in one transaction; a fault that will pass (the database is
 * away, a deadlock) is waited out for as long as it takes, since what follows in the partition must not overtake; a
 * fault that stays sends the event to the dead letters after a few tries.
 */
@ApplicationScoped
public class Listening {

    private static final Logger LOG = Logger.getLogger(Listening.class);
    private static final int TRIES = 3;
    private static final int TRIES_WHEN_NOT_HEARD = 20;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Inbox inbox;
    private final ObjectReader tolerant;

    Listening(Inbox inbox, ObjectMapper json) {
        this.inbox = inbox;
        this.tolerant = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** Runs the effect once for this event, however often it arrives. The listener is the service's name. */
    public <T> void once(String listener, ConsumerRecord<String, byte[]> message, Class<T> as, Consumer<T> effect) {
        var envelope = Envelope.of(message.headers());
        RequestIds.resume(envelope.requestId());
        var id = envelope.id();
        var event = read(message, as);
        var work = listener + " heard event " + id + " of " + message.topic();
        Work.during(work, authority(message), () -> insist(message.topic(), listener, id, () -> effect.accept(event)));
    }

    private void insist(String topic, String listener, String id, Runnable effect) {
        int failures = 0;
        var pause = FIRST_PAUSE;
        while (true) {
            try {
                QuarkusTransaction.requiringNew().run(() -> takeOnce(listener, id, effect));
                return;
            } catch (RuntimeException e) {
                boolean passing = PassingFault.isCauseOf(e);
                if (!passing && ++failures >= tries(e)) {
                    throw e;
                }
                LOG.warnf("%s: event %s of %s again in %s: %s", listener, id, topic, pause, e.getMessage());
                pause = sleep(pause);
            }
        }
    }

    /** About a minute for something that another topic has yet to bring. */
    private static int tries(RuntimeException fault) {
        return fault instanceof NotHeardYet ? TRIES_WHEN_NOT_HEARD : TRIES;
    }

    private void takeOnce(String listener, String id, Runnable effect) {
        try {
            if (inbox.take(listener, id)) {
                effect.run();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The inbox could not be written", e);
        }
    }

    private <T> T read(ConsumerRecord<String, byte[]> message, Class<T> as) {
        try {
            return tolerant.forType(as).readValue(message.value());
        } catch (IOException | IllegalArgumentException e) {
            throw new NotAnEvent("The value on " + message.topic() + " is not a " + as.getSimpleName(), e);
        }
    }

    /** The council whose matter the event is; the listeners read only the fields that they need. */
    private @Nullable String authority(ConsumerRecord<String, byte[]> message) {
        try {
            return tolerant.readTree(message.value()).path("authority").textValue();
        } catch (IOException e) {
            throw new NotAnEvent("The value on " + message.topic() + " is not JSON", e);
        }
    }

    private static Duration sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting", e);
        }
        var longer = pause.multipliedBy(2);
        return longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
    }
}
