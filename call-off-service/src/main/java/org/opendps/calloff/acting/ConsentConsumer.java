package org.opendps.calloff.acting;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.opendps.blocks.inbox.Listening;

/** Keeps for which providers support officers may act. */
@ApplicationScoped
class ConsentConsumer {

    private final Listening listening;
    private final Consents consents;
    private final InstantSource clock;

    ConsentConsumer(Listening listening, Consents consents, InstantSource clock) {
        this.listening = listening;
        this.consents = consents;
        this.clock = clock;
    }

    record ConsentHeard(
            UUID consentId,
            long version,
            UUID providerId,
            String officer,
            String authority,
            LocalDate from,
            LocalDate until,
            String status) {}

    @Incoming("registry-consent")
    @Blocking(ordered = true)
    void receive(ConsumerRecord<String, byte[]> message) {
        listening.once("call-off-service", message, ConsentHeard.class, this::keep);
    }

    private void keep(ConsentHeard heard) {
        var now = clock.instant();
        consents.findByIdOptional(heard.consentId())
                .ifPresentOrElse(known -> known.hear(heard, now), () -> consents.persist(new Consent(heard, now)));
    }
}
