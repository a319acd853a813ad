package org.opendps.calloff.competition.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.opendps.blocks.time.London;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.course.CallOffStatus;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

/** A member's agreement to less time is written down. */
@ApplicationScoped
@Transactional
class DeadlineAgreeing {

    private final Competitions competitions;
    private final DeadlineAgreements agreements;
    private final Candidates candidates;
    private final Timeline timeline;

    DeadlineAgreeing(
            Competitions competitions, DeadlineAgreements agreements, Candidates candidates, Timeline timeline) {
        this.competitions = competitions;
        this.agreements = agreements;
        this.candidates = candidates;
        this.timeline = timeline;
    }

    DeadlineAgreement record(UUID id, String authority, Actor actor, DeadlineAgreementRequest asked, Instant arrived) {
        var callOff = competitions.locked(id, authority);
        callOff.mustBe(CallOffStatus.DRAFT, "an agreement on the deadline");
        if (asked.agreedOn().isAfter(London.dateOf(arrived))) {
            throw new AgreementRefused.AgreedInFuture(asked.agreedOn()).refused();
        }
        var drafted = London.dateOf(timeline.beganAt(id));
        if (asked.agreedOn().isBefore(drafted)) {
            throw new AgreementRefused.AgreedBeforeDraft(asked.agreedOn(), drafted).refused();
        }
        if (!candidates.of(callOff, callOff.published().bidders()).containsKey(asked.providerId())) {
            throw new AgreementRefused.AgreementOfNobodyAsked(asked.providerId()).refused();
        }
        if (agreements.has(callOff, asked.providerId())) {
            throw new AgreementRefused.AgreedAlready(asked.providerId()).refused();
        }
        var agreement = new DeadlineAgreement(callOff, asked, actor.name(), arrived);
        agreements.persistAndFlush(agreement);
        timeline.add(id, authority, Step.DEADLINE_AGREED, actor, "by " + asked.providerId());
        return agreement;
    }
}
