package org.opendps.finance.directpayment.agreed;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.opendps.blocks.inbox.Listening;
import org.opendps.blocks.time.London;

/** Keeps what plans say of direct payments and individual service funds. */
@ApplicationScoped
class AgreedConsumer {

    /** Not the listener of personal budgets, which takes the same events once for itself. */
    private static final String LISTENER = "finance-service direct payment";

    private final Listening listening;
    private final AgreedFunds funds;
    private final Event<PlanHeard> news;
    private final InstantSource clock;

    AgreedConsumer(Listening listening, AgreedFunds funds, Event<PlanHeard> news, InstantSource clock) {
        this.listening = listening;
        this.funds = funds;
        this.news = news;
        this.clock = clock;
    }

    @Incoming("personal-budget-fund")
    @Blocking(ordered = true)
    void receive(ConsumerRecord<String, byte[]> message) {
        var toldOn = toldOn(message);
        listening.once(LISTENER, message, AgreedHeard.class, heard -> keep(heard, toldOn));
    }

    /** Of somebody who never had one, and is paid none, there is nothing to keep. */
    private void keep(AgreedHeard heard, LocalDate toldOn) {
        var known = funds.findByIdOptional(heard.personRef());
        known.ifPresent(fund -> fund.hear(heard, toldOn));
        if (known.isEmpty()) {
            if (heard.funds().isEmpty()
                    && funds.scheduled(List.of(heard.personRef())).isEmpty()) {
                return;
            }
            funds.persist(new AgreedFund(heard, toldOn));
        }
        funds.flush();
        news.fire(new PlanHeard(heard.authority(), heard.personRef()));
    }

    /** The day of the event, since a plan says that it rests and not since when; today when the event does not say. */
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
