package org.opendps.finance.person;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.inbox.Listening;
import org.opendps.blocks.money.Money;

/** Keeps what eligibility-service tells of personal budgets. */
@ApplicationScoped
class PersonalBudgetConsumer {

    private final Listening listening;
    private final PersonalBudgets budgets;

    PersonalBudgetConsumer(Listening listening, PersonalBudgets budgets) {
        this.listening = listening;
        this.budgets = budgets;
    }

    record PersonalBudgetHeard(
            UUID personRef,
            long version,
            String authority,
            String decision,
            Money weeklyAmount,
            LocalDate from,
            @Nullable LocalDate until) {}

    @Incoming("personal-budget")
    @Blocking(ordered = true)
    void receive(ConsumerRecord<String, byte[]> message) {
        listening.once("finance-service", message, PersonalBudgetHeard.class, this::keep);
    }

    private void keep(PersonalBudgetHeard heard) {
        budgets.findByIdOptional(heard.personRef())
                .ifPresentOrElse(known -> known.hear(heard), () -> budgets.persist(new PersonalBudget(heard)));
    }
}
