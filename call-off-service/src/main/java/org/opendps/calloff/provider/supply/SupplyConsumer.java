package org.opendps.calloff.provider.supply;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.opendps.blocks.inbox.Listening;
import org.opendps.calloff.provider.supply.SupplyFacts.Heard;

/** Reads members a second time, from the beginning, for their places and rates. */
@ApplicationScoped
class SupplyConsumer {

    private final Listening listening;
    private final MemberSupplies supplies;
    private final Event<SupplyLearned> learned;

    SupplyConsumer(Listening listening, MemberSupplies supplies, Event<SupplyLearned> learned) {
        this.listening = listening;
        this.supplies = supplies;
        this.learned = learned;
    }

    @Incoming("registry-member-supply")
    @Blocking(ordered = true)
    void member(ConsumerRecord<String, byte[]> message) {
        listening.once("call-off-service.supply-and-papers", message, Heard.class, heard -> {
            supplies.findByIdOptional(heard.memberId())
                    .ifPresentOrElse(known -> known.learn(heard), () -> supplies.persist(new MemberSupply(heard)));
            learned.fire(new SupplyLearned(heard.providerId()));
        });
    }
}
