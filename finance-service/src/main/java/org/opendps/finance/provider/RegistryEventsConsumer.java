package org.opendps.finance.provider;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.opendps.blocks.inbox.Listening;

/** Keeps what the registry tells of providers. */
@ApplicationScoped
class RegistryEventsConsumer {

    private final Listening listening;
    private final KnownProviders providers;

    RegistryEventsConsumer(Listening listening, KnownProviders providers) {
        this.listening = listening;
        this.providers = providers;
    }

    record ProviderHeard(UUID providerId, long version, String name, List<KnownProvider.Identifier> identifiers) {}

    @Incoming("registry-provider")
    @Blocking(ordered = true)
    void receive(ConsumerRecord<String, byte[]> message) {
        listening.once("finance-service", message, ProviderHeard.class, this::keep);
    }

    private void keep(ProviderHeard heard) {
        providers
                .findByIdOptional(heard.providerId())
                .ifPresentOrElse(
                        known -> known.hear(heard.version(), heard.name(), heard.identifiers()),
                        () -> providers.persist(new KnownProvider(
                                heard.providerId(), heard.version(), heard.name(), heard.identifiers())));
    }
}
