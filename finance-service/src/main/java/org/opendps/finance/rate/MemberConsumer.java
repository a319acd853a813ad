package org.opendps.finance.rate;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.opendps.blocks.inbox.Listening;

/** Keeps what was agreed with members. */
@ApplicationScoped
class MemberConsumer {

    private final Listening listening;
    private final RatedMembers members;
    private final AgreedRates rates;

    MemberConsumer(Listening listening, RatedMembers members, AgreedRates rates) {
        this.listening = listening;
        this.members = members;
        this.rates = rates;
    }

    @Incoming("registry-member")
    @Blocking(ordered = true)
    void receive(ConsumerRecord<String, byte[]> message) {
        listening.once("finance-service", message, MemberHeard.class, this::keep);
    }

    private void keep(MemberHeard heard) {
        var told = heard.rates();
        if (told != null && isNews(heard)) {
            rates.replace(heard, RatePeriod.of(told));
        }
    }

    private boolean isNews(MemberHeard heard) {
        var known = members.findByIdOptional(heard.memberId());
        if (known.isEmpty()) {
            members.persist(new RatedMember(heard.memberId(), heard.version()));
        }
        return known.isEmpty() || known.get().hears(heard.version());
    }
}
