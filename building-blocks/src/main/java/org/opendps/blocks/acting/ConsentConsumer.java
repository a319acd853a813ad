package org.opendps.blocks.acting;

import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.opendps.blocks.inbox.Listening;

/** Hears for which providers support officers may act. */
@ApplicationScoped
@IfBuildProperty(name = "dps.acting.enabled", stringValue = "true")
class ConsentConsumer {

    private final Listening listening;
    private final Consents consents;
    private final InstantSource clock;
    private final String service;

    ConsentConsumer(
            Listening listening,
            Consents consents,
            InstantSource clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.listening = listening;
        this.consents = consents;
        this.clock = clock;
        this.service = service;
    }

    record ConsentHeard(
            UUID consentId,
            long version,
            UUID providerId,
            String officer,
            String authority,
            LocalDate from,
            LocalDate until,
            String status) {

        boolean stands() {
            return status.equals("GIVEN");
        }
    }

    @Incoming("registry-consent")
    @Blocking(ordered = true)
    void receive(ConsumerRecord<String, byte[]> message) {
        listening.once(service, message, ConsentHeard.class, heard -> consents.keep(heard, clock.instant()));
    }
}
