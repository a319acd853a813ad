package org.opendps.calloff.need;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.opendps.blocks.inbox.Listening;

@ApplicationScoped
class EligibilityConsumer {

    private final Listening listening;
    private final PersonalBudgets budgets;

    EligibilityConsumer(Listening listening, PersonalBudgets budgets) {
        this.listening = listening;
        this.budgets = budgets;
    }

    @Incoming("eligibility-personal-budget")
    @Blocking(ordered = true)
    void receive(ConsumerRecord<String, byte[]> message) {
        listening.once(
                // another name than at first: since lines are kept, what was heard before is heard again
                "call-off-service.lines",
                message,
                BudgetHeard.class,
                heard -> budgets.findByIdOptional(heard.personRef())
                        .ifPresentOrElse(
                                known -> known.learn(heard), () -> budgets.persist(new PersonalBudget(heard))));
    }
}
