package org.opendps.calloff.evaluation.clarification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;
import org.opendps.blocks.time.London;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.bid.offer.Enclosure;
import org.opendps.calloff.competition.course.PastHalt;
import org.opendps.calloff.evaluation.clarification.DecisionRequest.Decision;
import org.opendps.calloff.timeline.Actor;

/** A question of the council to one bidder, its answer, and what was decided on it. */
@Entity
@SuppressWarnings("UnusedVariable") // some fields are read by queries only
class Clarification {

    @Id
    private UUID id;

    private UUID callOffId;
    private UUID bidId;
    private String authority;
    private UUID providerId;
    private int number;

    @Enumerated(EnumType.STRING)
    private ClarificationKind kind;

    private String text;
    private String askedBy;
    private Instant askedAt;
    private Instant answerBy;
    private @Nullable String answer;
    private @Nullable Instant answeredAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Decision decision;

    private @Nullable String decisionReason;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;

    protected Clarification() {}

    Clarification(Bid bid, int number, ClarificationRequest request, Actor by, Instant askedAt, Instant answerBy) {
        this.id = Ids.next();
        this.callOffId = bid.callOffId();
        this.bidId = bid.id();
        this.authority = bid.authority();
        this.providerId = bid.providerId();
        this.number = number;
        this.kind = request.kind();
        this.text = request.text();
        this.askedBy = by.name();
        this.askedAt = askedAt;
        this.answerBy = answerBy;
    }

    /** In time is not after the end. */
    void answer(String given, Instant arrived) {
        if (answeredAt != null) {
            throw new ClarificationRefused.AnswerGivenAlready(number).refused();
        }
        if (arrived.isAfter(answerBy)) {
            throw new ClarificationRefused.AnswerTooLate(answerBy).refused();
        }
        answer = given;
        answeredAt = arrived;
    }

    /** Who could still answer when the call-off was held up, and was not let, gets the time back. */
    void heldUp(PastHalt halt) {
        if (answeredAt == null && decision == null && !halt.since().isAfter(answerBy)) {
            answerBy = answerBy.plus(halt.lost());
        }
    }

    /** What is missing may be handed in, in time and until it is decided on. */
    void mustTakeDocuments(Instant arrived) {
        if (kind != ClarificationKind.CORRECTION) {
            throw new ClarificationRefused.DocumentsForCorrections(number).refused();
        }
        if (decision != null) {
            throw new ClarificationRefused.DecidedAlready(number).refused();
        }
        if (arrived.isAfter(answerBy)) {
            throw new ClarificationRefused.AnswerTooLate(answerBy).refused();
        }
    }

    String inWords() {
        return kind + " " + number + " of bid " + bidId;
    }

    /** Whoever was asked has answered, or had the time to (Procurement Act 2023 s.19(4), (5)). */
    void decide(DecisionRequest request, Actor by, Instant now) {
        if (!kind.isDecided()) {
            throw new ClarificationRefused.NothingToDecide(number).refused();
        }
        if (decision != null) {
            throw new ClarificationRefused.DecidedAlready(number).refused();
        }
        if (answeredAt == null && !now.isAfter(answerBy)) {
            throw new ClarificationRefused.StillTimeToAnswer(answerBy).refused();
        }
        decision = request.decision();
        decisionReason = request.reason();
        decidedBy = by.name();
        decidedAt = now;
    }

    /** What the bidder was asked, and what it said and handed in. */
    String heard(List<Enclosure.View> handedIn) {
        var names = handedIn.stream().map(Enclosure.View::name).collect(Collectors.joining(", "));
        return "Asked: " + text
                + (answer == null ? "" : "\nAnswered: " + answer)
                + (names.isEmpty() ? "" : "\nHanded in: " + names)
                + (isSilent(handedIn) ? "\n" + silence() : "");
    }

    /** A paper says something without words. */
    boolean isSilent(List<Enclosure.View> handedIn) {
        return answer == null && handedIn.isEmpty();
    }

    String silence() {
        return "Nothing was answered by " + London.inWords(answerBy) + ".";
    }

    boolean awaitsDecision() {
        return kind.isDecided() && decision == null;
    }

    boolean accepts() {
        return decision == Decision.ACCEPTED;
    }

    UUID id() {
        return id;
    }

    ClarificationKind kind() {
        return kind;
    }

    int number() {
        return number;
    }

    UUID bidId() {
        return bidId;
    }

    UUID callOffId() {
        return callOffId;
    }

    UUID providerId() {
        return providerId;
    }

    /** @param documents with which it was answered */
    ClarificationView view(List<Enclosure.View> documents) {
        return new ClarificationView(
                callOffId,
                bidId,
                number,
                kind,
                text,
                askedAt,
                answerBy,
                London.shown(answerBy),
                answer,
                answeredAt,
                documents,
                decision,
                decisionReason,
                decidedAt);
    }
}
