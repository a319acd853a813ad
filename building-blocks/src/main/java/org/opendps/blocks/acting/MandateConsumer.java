package org.opendps.blocks.acting;

import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.opendps.blocks.inbox.Listening;

/** Hears for which providers portals may act. */
@ApplicationScoped
@IfBuildProperty(name = "dps.acting.enabled", stringValue = "true")
class MandateConsumer {

    private final Listening listening;
    private final Mandates mandates;
    private final String service;

    MandateConsumer(
            Listening listening, Mandates mandates, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.listening = listening;
        this.mandates = mandates;
        this.service = service;
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
        listening.once(service, message, MandateHeard.class, mandates::keep);
    }
}
