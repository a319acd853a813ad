package org.opendps.eligibility.commitment;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.inbox.Listening;
import org.opendps.blocks.money.Money;

/** Keeps what is committed of a person's budget. */
@ApplicationScoped
class CommitmentConsumer {

    private final Listening listening;
    private final Commitments commitments;

    CommitmentConsumer(Listening listening, Commitments commitments) {
        this.listening = listening;
        this.commitments = commitments;
    }

    record CommitmentHeard(
            String kind,
            UUID commitmentId,
            long version,
            @Nullable UUID personRef,
            UUID placementId,
            String category,
            String area,
            String fundingRoute,
            Money weeklyCost,
            Money amount,
            LocalDate from,
            LocalDate until) {}

    @Incoming("commitment")
    @Blocking(ordered = true)
    void receive(ConsumerRecord<String, byte[]> message) {
        listening.once("eligibility-service", message, CommitmentHeard.class, this::keep);
    }

    /** Places of a group are no person's. */
    private void keep(CommitmentHeard heard) {
        if (heard.personRef() == null) {
            return;
        }
        commitments
                .findByIdOptional(heard.commitmentId())
                .ifPresentOrElse(known -> known.hear(heard), () -> commitments.persist(new Commitment(heard)));
    }
}
