package org.opendps.finance.contribution.assessed;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.inbox.Listening;
import org.opendps.blocks.time.London;

/** Keeps what people are to pay. By itself: no award waits for what a person pays, nor the other way round. */
@ApplicationScoped
class ContributionConsumer {

    /** Not the listener of personal budgets, which takes the same events once for itself. */
    private static final String LISTENER = "finance-service contribution";

    private final Listening listening;
    private final ContributionTerms terms;
    private final InstantSource clock;

    ContributionConsumer(Listening listening, ContributionTerms terms, InstantSource clock) {
        this.listening = listening;
        this.terms = terms;
        this.clock = clock;
    }

    @Incoming("personal-budget-contribution")
    @Blocking(ordered = true)
    void receive(ConsumerRecord<String, byte[]> message) {
        var toldOn = toldOn(message);
        listening.once(LISTENER, message, ContributionHeard.class, heard -> keep(heard, toldOn));
    }

    private void keep(ContributionHeard heard, LocalDate toldOn) {
        var contribution = heard.collected();
        if (contribution == null) {
            return;
        }
        var before = newest(terms.of(heard.personRef()));
        if (before == null || (heard.version() > before.version() && !before.saysTheSameAs(contribution))) {
            terms.persist(new ContributionTerm(heard, contribution, before, toldOn));
            terms.look(heard.personRef(), heard.authority(), London.today(clock));
        }
    }

    private static @Nullable ContributionTerm newest(List<ContributionTerm> told) {
        return told.isEmpty() ? null : told.getLast();
    }

    /** As the event says; today when it does not. */
    private LocalDate toldOn(ConsumerRecord<String, byte[]> message) {
        var header = message.headers().lastHeader("ce_time");
        try {
            return header == null
                    ? London.today(clock)
                    : London.dateOf(Instant.parse(new String(header.value(), StandardCharsets.UTF_8)));
        } catch (DateTimeParseException e) {
            return London.today(clock);
        }
    }
}
