package org.opendps.finance.person;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.opendps.blocks.inbox.Listening;

/** Keeps what eligibility-service tells of personal budgets. */
@ApplicationScoped
class PersonalBudgetConsumer {

    private final Listening listening;
    private final PersonalBudgets budgets;

    PersonalBudgetConsumer(Listening listening, PersonalBudgets budgets) {
        this.listening = listening;
        this.budgets = budgets;
    }

    @Incoming("personal-budget")
    @Blocking(ordered = true)
    void receive(ConsumerRecord<String, byte[]> message) {
        listening.once("finance-service", message, BudgetHeard.class, this::keep);
    }

    private void keep(BudgetHeard heard) {
        budgets.findByIdOptional(heard.personRef())
                .ifPresentOrElse(known -> known.hear(heard), () -> budgets.persist(new PersonalBudget(heard)));
    }
}
