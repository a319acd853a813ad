package org.opendps.calloff.need;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.opendps.blocks.inbox.Listening;

@ApplicationScoped
class TransitionConsumer {

    private static final Set<String> STEPS = Set.of("ASSESSMENT_RECORDED", "SUPPORT_PLAN_AGREED", "TRANSITION_READY");

    private final Listening listening;
    private final TransitionRecords records;

    TransitionConsumer(Listening listening, TransitionRecords records) {
        this.listening = listening;
        this.records = records;
    }

    @Incoming("eligibility-case")
    @Blocking(ordered = true)
    void receive(ConsumerRecord<String, byte[]> message) {
        listening.once("call-off-service", message, TransitionStep.class, step -> {
            var person = step.personRef();
            if (person != null && STEPS.contains(step.kind())) {
                records.findByIdOptional(person)
                        .ifPresentOrElse(
                                known -> known.take(step), () -> records.persist(new Transition(step, person)));
            }
        });
    }
}
