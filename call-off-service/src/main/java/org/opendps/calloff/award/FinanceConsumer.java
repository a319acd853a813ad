package org.opendps.calloff.award;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.opendps.blocks.inbox.Listening;

@ApplicationScoped
class FinanceConsumer {

    private final Listening listening;
    private final Settling settling;

    FinanceConsumer(Listening listening, Settling settling) {
        this.listening = listening;
        this.settling = settling;
    }

    @Incoming("finance-commitment")
    @Blocking(ordered = true)
    void receive(ConsumerRecord<String, byte[]> message) {
        listening.once("call-off-service", message, CommitmentHeard.class, heard -> {
            if (heard.awardId() != null) {
                settling.settle(heard.awardId(), heard);
            }
        });
    }
}
