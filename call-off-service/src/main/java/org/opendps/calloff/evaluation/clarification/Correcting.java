package org.opendps.calloff.evaluation.clarification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.bid.BidBook;
import org.opendps.calloff.bid.document.Received;
import org.opendps.calloff.bid.document.SentFile;
import org.opendps.calloff.bid.offer.Enclosure;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.course.CallOffStatus;
import org.opendps.calloff.evaluation.clarification.document.AnswerDocuments;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

/** What is missing is handed in. */
@ApplicationScoped
@Transactional
class Correcting {

    private final Competitions competitions;
    private final BidBook bids;
    private final Clarifications clarifications;
    private final AnswerDocuments documents;
    private final Timeline timeline;

    Correcting(
            Competitions competitions,
            BidBook bids,
            Clarifications clarifications,
            AnswerDocuments documents,
            Timeline timeline) {
        this.competitions = competitions;
        this.bids = bids;
        this.clarifications = clarifications;
        this.documents = documents;
        this.timeline = timeline;
    }

    /** @param arrived when the whole file was here */
    Enclosure handIn(
            UUID bidId,
            UUID providerId,
            int number,
            Actor actor,
            @Nullable String name,
            SentFile file,
            Instant arrived) {
        var callOffId = bids.callOffOf(bidId, providerId);
        var callOff = competitions.locked(callOffId);
        var clarification = clarifications.mustBe(bidId, number);
        callOff.mustBe(CallOffStatus.OPENED, "a document");
        clarification.mustTakeDocuments(arrived);
        var kept = documents.keep(clarification.id(), Received.of(name, file), arrived);
        timeline.add(
                callOffId,
                callOff.authority(),
                Step.CLARIFICATION_ANSWERED,
                actor,
                clarification.inWords() + ": document " + kept.id());
        return kept;
    }
}
