package org.opendps.eligibility.sender;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.inbox.Listening;

/** Hears that providers were merged; nothing else of them is kept here. */
@ApplicationScoped
class ProviderConsumer {

    private final Listening listening;
    private final MergedProviders merged;
    private final Event<ProviderMerged> heardOf;

    ProviderConsumer(Listening listening, MergedProviders merged, Event<ProviderMerged> heardOf) {
        this.listening = listening;
        this.merged = merged;
        this.heardOf = heardOf;
    }

    record ProviderHeard(
            UUID providerId, long version, @Nullable UUID mergedInto) {}

    @Incoming("provider")
    @Blocking(ordered = true)
    void receive(ConsumerRecord<String, byte[]> message) {
        listening.once("eligibility-service", message, ProviderHeard.class, this::keep);
    }

    private void keep(ProviderHeard heard) {
        var into = heard.mergedInto();
        if (into != null && isNews(heard, into)) {
            heardOf.fire(new ProviderMerged(heard.providerId(), into));
        }
    }

    private boolean isNews(ProviderHeard heard, UUID into) {
        var known = merged.findById(heard.providerId());
        if (known == null) {
            merged.persist(new MergedProvider(heard.providerId(), heard.version(), into));
            return true;
        }
        return known.hear(heard.version(), into);
    }
}
