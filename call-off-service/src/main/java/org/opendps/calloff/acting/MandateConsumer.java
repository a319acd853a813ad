package org.opendps.calloff.acting;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.opendps.blocks.inbox.Listening;

/** Keeps for which providers portals may act. */
@ApplicationScoped
class MandateConsumer {

    private final Listening listening;
    private final Mandates mandates;

    MandateConsumer(Listening listening, Mandates mandates) {
        this.listening = listening;
        this.mandates = mandates;
    }

    record MandateHeard(
            UUID mandateId,
            long version,
            String portalClient,
            UUID providerId,
            String scope,
            LocalDate from,
            LocalDate until,
            boolean sandboxOnly,
            String status) {}

    @Incoming("registry-mandate")
    @Blocking(ordered = true)
    void receive(ConsumerRecord<String, byte[]> message) {
        listening.once("call-off-service", message, MandateHeard.class, this::keep);
    }

    private void keep(MandateHeard heard) {
        mandates.findByIdOptional(heard.mandateId())
                .ifPresentOrElse(known -> known.hear(heard), () -> mandates.persist(new Mandate(heard)));
    }
}
