package org.opendps.calloff.competition.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.time.London;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.CallOffEvent;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.agreement.Candidates;
import org.opendps.calloff.competition.agreement.DeadlineAgreements;
import org.opendps.calloff.competition.course.CallOffStatus;
import org.opendps.calloff.competition.invited.Invitation;
import org.opendps.calloff.competition.invited.Invitations;
import org.opendps.calloff.competition.procurement.Procurement;
import org.opendps.calloff.competition.procurement.ProcurementRefused;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

@ApplicationScoped
@Transactional
public class Publishing {

    private final Competitions competitions;
    private final Invitations invitations;
    private final Candidates candidates;
    private final DeadlineAgreements agreements;
    private final Lawfulness lawfulness;
    private final Timeline timeline;

    Publishing(
            Competitions competitions,
            Invitations invitations,
            Candidates candidates,
            DeadlineAgreements agreements,
            Lawfulness lawfulness,
            Timeline timeline) {
        this.competitions = competitions;
        this.invitations = invitations;
        this.candidates = candidates;
        this.agreements = agreements;
        this.lawfulness = lawfulness;
        this.timeline = timeline;
    }

    public CallOff publish(
            UUID id, String authority, Actor actor, @Nullable String conflictsAssessment, Instant arrived) {
        var callOff = competitions.locked(id, authority);
        callOff.mustBe(CallOffStatus.DRAFT, "publication");
        var procurement = lawfulness.mustBePublishable(callOff, London.dateOf(arrived));
        callOff.publish(lawfulness.capped(callOff), procurement, conflictsAssessment, arrived);
        var providers = candidates.of(callOff, procurement.bidders().circle());
        callOff.invited(providers.size());
        mustHaveTimeToBid(callOff, procurement, providers.keySet());
        providers.forEach((provider, lots) -> invitations.persist(new Invitation(id, provider, lots, arrived)));
        competitions.announce(callOff, CallOffEvent.Kind.CALL_OFF_PUBLISHED);
        timeline.add(
                id,
                authority,
                Step.CALL_OFF_PUBLISHED,
                actor,
                callOff.published().invited() + " invited at once, bids due on " + London.inWords(callOff.bidsDue()));
        return callOff;
    }

    private void mustHaveTimeToBid(CallOff callOff, Procurement procurement, Collection<UUID> invited) {
        var earliest = procurement.earliestDeadline();
        var due = London.dateOf(callOff.bidsDue());
        boolean agreed = earliest.shorterByAgreement() && agreements.areOf(callOff, invited);
        if (due.isBefore(earliest.day()) && !agreed) {
            throw new ProcurementRefused.DeadlineTooEarly(
                            due, earliest.day(), earliest.citation(), earliest.shorterByAgreement())
                    .refused();
        }
    }
}
