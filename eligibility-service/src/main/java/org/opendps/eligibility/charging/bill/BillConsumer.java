package org.opendps.eligibility.charging.bill;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.inbox.Listening;
import org.opendps.blocks.money.Money;

/** Keeps the bills that finance-service makes; one never changes. */
@ApplicationScoped
class BillConsumer {

    private final Listening listening;
    private final Bills bills;

    BillConsumer(Listening listening, Bills bills) {
        this.listening = listening;
        this.bills = bills;
    }

    /** @param received null of a bill from before it was told */
    record BillHeard(
            UUID billId,
            String authority,
            UUID personRef,
            String number,
            LocalDate upTo,
            Money amount,
            @Nullable Money received,
            LocalDate billedOn,
            LocalDate dueOn,
            List<Bill.Line> lines) {}

    @Incoming("contribution-bill")
    @Blocking(ordered = true)
    void receive(ConsumerRecord<String, byte[]> message) {
        listening.once("eligibility-service", message, BillHeard.class, heard -> {
            if (bills.findByIdOptional(heard.billId()).isEmpty()) {
                bills.persist(new Bill(heard));
            }
        });
    }
}
