package org.opendps.registry.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.blocks.time.London;
import org.opendps.registry.acting.Actor;
import org.opendps.registry.acting.Consented.Officer;
import org.opendps.registry.acting.ProvidersMerged;
import org.opendps.registry.consent.ConsentFact.Kind;

/** A provider consents that an officer acts for it, and takes that back. */
@ApplicationScoped
@Transactional
class Consenting {

    private final Consents consents;
    private final Outbox outbox;

    Consenting(Consents consents, Outbox outbox) {
        this.consents = consents;
        this.outbox = outbox;
    }

    /** By the provider's own administrator. */
    Consent give(UUID provider, ConsentRequest request, Actor administrator, Instant now) {
        var given = request.given();
        given.mustBeElectronic();
        return keep(provider, request.asOfficer(), given, administrator, now);
    }

    /** By the officer, of a call or a letter. */
    Consent record(UUID provider, ConsentRequest request, Officer officer, Actor recorder, Instant now) {
        if (!request.asOfficer().equals(officer)) {
            throw new ConsentForAnotherOfficer(request.officer()).refused();
        }
        var given = request.given();
        given.mustBeEvidenced();
        return keep(provider, officer, given, recorder, now);
    }

    private Consent keep(UUID provider, Officer officer, Given given, Actor recorder, Instant now) {
        var today = London.dateOf(now);
        given.mustBeSound(consents.longestMonths(today), today);
        var consent = new Consent(provider, officer, given, recorder, now);
        consents.keepNew(consent);
        outbox.announce(ConsentFact.of(Kind.CONSENT_GIVEN, consent));
        return consent;
    }

    void move(@Observes ProvidersMerged merged) {
        consents.move(merged.duplicate(), merged.survivor())
                .forEach(consent -> outbox.announce(ConsentFact.of(Kind.CONSENT_MOVED, consent)));
    }

    /** @param ownership refuses who may not know of the consent */
    Consent withdraw(UUID provider, UUID id, Consumer<Consent> ownership, Actor actor, Instant now) {
        var consent = consents.getForChange(provider, id);
        ownership.accept(consent);
        consent.withdraw(actor, now);
        consents.flush();
        outbox.announce(ConsentFact.of(Kind.CONSENT_WITHDRAWN, consent));
        return consent;
    }
}
