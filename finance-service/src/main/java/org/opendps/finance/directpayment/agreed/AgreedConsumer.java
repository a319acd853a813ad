package org.opendps.finance.directpayment.agreed;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.opendps.blocks.inbox.Listening;

/** Keeps what plans say of direct payments and individual service funds. */
@ApplicationScoped
class AgreedConsumer {

    /** Not the listener of personal budgets, which takes the same events once for itself. */
    private static final String LISTENER = "finance-service direct payment";

    private final Listening listening;
    private final AgreedFunds funds;

    AgreedConsumer(Listening listening, AgreedFunds funds) {
        this.listening = listening;
        this.funds = funds;
    }

    @Incoming("personal-budget-fund")
    @Blocking(ordered = true)
    void receive(ConsumerRecord<String, byte[]> message) {
        listening.once(LISTENER, message, AgreedHeard.class, this::keep);
    }

    /** Of somebody who never had one there is nothing to keep. */
    private void keep(AgreedHeard heard) {
        var known = funds.findByIdOptional(heard.personRef());
        known.ifPresent(fund -> fund.hear(heard));
        if (known.isEmpty() && !heard.funds().isEmpty()) {
            funds.persist(new AgreedFund(heard));
        }
    }
}
