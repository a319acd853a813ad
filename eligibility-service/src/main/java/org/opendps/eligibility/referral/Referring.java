package org.opendps.eligibility.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.blocks.resource.Ids;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.assessment.AssessmentRecorded;
import org.opendps.eligibility.person.KnownPeople;
import org.opendps.eligibility.person.access.Purpose;
import org.opendps.eligibility.person.key.PersonErased;
import org.opendps.eligibility.person.retention.RecordKind;
import org.opendps.eligibility.person.retention.Retention;
import org.opendps.eligibility.referral.content.ConsentLater;
import org.opendps.eligibility.referral.content.ConsentMissing;
import org.opendps.eligibility.referral.content.ReferralContent;
import org.opendps.eligibility.referral.content.ReferralRequest;
import org.opendps.eligibility.referral.reading.Readings;
import org.opendps.eligibility.sender.ProviderMerged;
import org.opendps.eligibility.sender.Sender;
import org.opendps.eligibility.sender.Senders;

/** A club refers somebody; a practitioner finds out who it is, or closes it. */
@ApplicationScoped
@Transactional
class Referring {

    private final Referrals referrals;
    private final ClosedReferrals closed;
    private final KnownPeople people;
    private final Retention retention;
    private final Readings readings;
    private final Outbox outbox;
    private final InstantSource clock;

    Referring(
            Referrals referrals,
            ClosedReferrals closed,
            KnownPeople people,
            Retention retention,
            Readings readings,
            Outbox outbox,
            InstantSource clock) {
        this.referrals = referrals;
        this.closed = closed;
        this.people = people;
        this.retention = retention;
        this.readings = readings;
        this.outbox = outbox;
        this.clock = clock;
    }

    Referral refer(Caller caller, Sender sender, ReferralRequest request) {
        var today = London.today(clock);
        var content = content(request, today);
        var id = Ids.next();
        var authority = Senders.council(caller, request.authority());
        var referral = new Referral(id, authority, sender, request, closed.first(id, content), today);
        referrals.persistAndFlush(referral);
        outbox.announce(ReferralStep.received(referral));
        return referral;
    }

    private static ReferralContent content(ReferralRequest request, LocalDate today) {
        var consent = request.consent();
        if (consent == null || !request.hasConsent()) {
            throw new ConsentMissing().refused();
        }
        if (consent.on().isAfter(today)) {
            throw new ConsentLater(consent.on(), today).refused();
        }
        return new ReferralContent(request.person(), request.reach(), request.worries(), consent, request.referrer());
    }

    /** Of what is linked the access log of the person tells; until then it is noted here. */
    Referral read(Caller caller, UUID id, Purpose purpose) {
        var referral = referrals.get(id, caller);
        var personRef = referral.personRef().orElse(null);
        if (personRef != null) {
            people.mustBeKnownTo(caller, personRef);
        } else if (referral.content().isPresent()) {
            readings.note(id, caller, purpose, clock.instant());
        }
        return referral;
    }

    /** Also to another person than before: who was taken for somebody else is not left with their referral. */
    Referral link(Caller caller, UUID id, UUID personRef) {
        var referral = referrals.getForChange(id, caller);
        referral.personRef().ifPresent(before -> people.mustBeKnownTo(caller, before));
        people.mustBeInHandOf(caller, personRef, "a referral");
        var content = closed.of(referral).orElseThrow(() -> new PersonErased(id).refused());
        boolean first = referral.personRef().isEmpty();
        var today = London.today(clock);
        referral.link(personRef, closed.forPerson(personRef, content), today);
        if (first) {
            closed.destroyKey(id);
            readings.handTo(personRef, id);
        }
        referrals.flush();
        outbox.announce(ReferralStep.linked(referral, today));
        return referral;
    }

    Referral close(Caller caller, UUID id, ClosedFor reason) {
        var referral = referrals.getForChange(id, caller);
        referral.personRef().ifPresent(personRef -> people.mustBeKnownTo(caller, personRef));
        var today = London.today(clock);
        // without consent nothing is kept: UK GDPR Article 17(1)(b)
        var erasedFrom =
                reason == ClosedFor.CONSENT_WITHDRAWN ? today : retention.erasableFrom(RecordKind.REFERRAL, today);
        referral.close(reason, today, erasedFrom);
        referrals.flush();
        outbox.announce(ReferralStep.closed(referral, today));
        return referral;
    }

    void move(@Observes ProviderMerged merged) {
        referrals.update("providerId = ?1 where providerId = ?2", merged.into(), merged.from());
    }

    void assessed(@Observes AssessmentRecorded recorded) {
        if (!recorded.urgent()) {
            referrals.linked(recorded.personRef()).forEach(referral -> referral.assessed(recorded.kind()));
        }
    }
}
