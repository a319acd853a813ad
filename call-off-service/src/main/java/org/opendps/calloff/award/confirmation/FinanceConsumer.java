package org.opendps.calloff.award.confirmation;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.opendps.blocks.inbox.Listening;
import org.opendps.calloff.award.CommitmentHeard;

@ApplicationScoped
class FinanceConsumer {

    private final Listening listening;
    private final Settling settling;
    private final Event<MoneyAnswered> answered;

    FinanceConsumer(Listening listening, Settling settling, Event<MoneyAnswered> answered) {
        this.listening = listening;
        this.settling = settling;
        this.answered = answered;
    }

    @Incoming("finance-commitment")
    @Blocking(ordered = true)
    void receive(ConsumerRecord<String, byte[]> message) {
        listening.once("call-off-service", message, CommitmentHeard.class, heard -> {
            if (heard.awardId() != null) {
                settling.settle(heard.awardId(), heard);
                tellOthers(heard.awardId(), heard);
            }
        });
    }

    /** Changes of placements ask for money under ids of their own. */
    private void tellOthers(UUID askedBy, CommitmentHeard heard) {
        switch (heard.answer()) {
            case RESERVED -> answered.fire(new MoneyAnswered(askedBy, null));
            case REFUSED -> answered.fire(new MoneyAnswered(askedBy, heard.moneyMissing()));
            case FIRMED, SOMETHING_ELSE -> {}
        }
    }
}
