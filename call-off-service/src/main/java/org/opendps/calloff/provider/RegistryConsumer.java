package org.opendps.calloff.provider;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.opendps.blocks.inbox.Listening;
import org.opendps.calloff.provider.RegistryFacts.ApplicationHeard;
import org.opendps.calloff.provider.RegistryFacts.MemberHeard;
import org.opendps.calloff.provider.RegistryFacts.ProviderHeard;
import org.opendps.calloff.provider.RegistryFacts.PurchasingSystemHeard;

@ApplicationScoped
class RegistryConsumer {

    private static final String LISTENER = "call-off-service";
    /** Another name than at first: since regimes are kept, what was heard before is heard again. */
    private static final String OF_SYSTEMS = "call-off-service.regimes";

    private final Listening listening;
    private final PurchasingSystems systems;
    private final Providers providers;
    private final Members members;
    private final Applicants applicants;
    private final InstantSource clock;

    RegistryConsumer(
            Listening listening,
            PurchasingSystems systems,
            Providers providers,
            Members members,
            Applicants applicants,
            InstantSource clock) {
        this.listening = listening;
        this.systems = systems;
        this.providers = providers;
        this.members = members;
        this.applicants = applicants;
        this.clock = clock;
    }

    @Incoming("registry-purchasing-system")
    @Blocking(ordered = true)
    void purchasingSystem(ConsumerRecord<String, byte[]> message) {
        listening.once(
                OF_SYSTEMS,
                message,
                PurchasingSystemHeard.class,
                heard -> systems.findByIdOptional(heard.purchasingSystemId())
                        .ifPresentOrElse(
                                known -> known.learn(heard), () -> systems.persist(new PurchasingSystem(heard))));
    }

    @Incoming("registry-provider")
    @Blocking(ordered = true)
    void provider(ConsumerRecord<String, byte[]> message) {
        listening.once(
                LISTENER,
                message,
                ProviderHeard.class,
                heard -> providers
                        .findByIdOptional(heard.providerId())
                        .ifPresentOrElse(known -> known.learn(heard), () -> providers.persist(new Provider(heard))));
    }

    @Incoming("registry-member")
    @Blocking(ordered = true)
    void member(ConsumerRecord<String, byte[]> message) {
        listening.once(LISTENER, message, MemberHeard.class, this::keep);
    }

    /**
     * When it is heard here is when it counts: bids are judged by this clock, and that of the registry may go wrong. What is
     * heard late, because the broker or this service was down at the deadline, is caught when an award is made.
     */
    private void keep(MemberHeard heard) {
        var now = clock.instant();
        members.findByIdOptional(heard.memberId())
                .ifPresentOrElse(known -> known.learn(heard, now), () -> members.persist(new Member(heard, now)));
    }

    @Incoming("registry-application")
    @Blocking(ordered = true)
    void application(ConsumerRecord<String, byte[]> message) {
        listening.once(
                LISTENER,
                message,
                ApplicationHeard.class,
                heard -> applicants
                        .findByIdOptional(heard.applicationId())
                        .ifPresentOrElse(known -> known.learn(heard), () -> applicants.persist(new Applicant(heard))));
    }
}
