package org.opendps.calloff.award.recommendation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.competition.lot.Support;
import org.opendps.calloff.timeline.Actor;

/** One commissioner's proposal, for another one to decide on. */
@Entity
@SuppressWarnings("UnusedVariable") // who withdrew it and why is read in the audit
public class Recommendation {

    @Id
    private UUID id;

    private UUID callOffId;
    private int lot;
    private @Nullable UUID bidId;
    private UUID providerId;

    @Embedded
    private Price price;

    private @Nullable LocalDate canStartOn;

    private @Nullable String reason;
    private String recommenderSubject;
    private String recommenderName;
    private Instant recommendedAt;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnBy;
    private @Nullable String withdrawnWhy;

    protected Recommendation() {}

    Recommendation(Bid bid, @Nullable String reason, Actor recommender, Instant at) {
        this.id = Ids.next();
        this.callOffId = bid.callOffId();
        this.lot = bid.lot();
        this.bidId = bid.id();
        this.providerId = bid.providerId();
        this.price = Price.of(bid.offer());
        this.canStartOn = bid.offer().startsOn();
        this.reason = reason;
        this.recommenderSubject = recommender.subject();
        this.recommenderName = recommender.name();
        this.recommendedAt = at;
    }

    /** Without a bid. */
    public static Recommendation direct(
            UUID callOffId, int lot, UUID providerId, Price price, String reason, Actor actor, Instant at) {
        var recommendation = new Recommendation();
        recommendation.id = Ids.next();
        recommendation.callOffId = callOffId;
        recommendation.lot = lot;
        recommendation.providerId = providerId;
        recommendation.price = price;
        recommendation.reason = reason;
        recommendation.recommenderSubject = actor.subject();
        recommendation.recommenderName = actor.name();
        recommendation.recommendedAt = at;
        return recommendation;
    }

    /** It no longer counts; the lot can be recommended anew. */
    public void withdraw(String why, Actor by, Instant at) {
        withdrawnWhy = why;
        withdrawnBy = by.name();
        withdrawnAt = at;
    }

    /** @throws org.opendps.blocks.problem.Refused 422: nobody approves what they prepared */
    public void mustNotBeBy(Actor approver) {
        if (recommenderSubject.equals(approver.subject())) {
            throw new RecommendationRefused.ApproverIsPreparer(approver.name()).refused();
        }
    }

    /** @throws org.opendps.blocks.problem.Refused 409: what was prepared without a competition is ended as a whole */
    public void mustHaveABid() {
        if (bidId == null) {
            throw new RecommendationRefused.DirectAwardEnds(callOffId).refused();
        }
    }

    /** Null of a direct award. */
    @Nullable
    public UUID bidId() {
        return bidId;
    }

    public UUID providerId() {
        return providerId;
    }

    public Price price() {
        return price;
    }

    /**
     * The first day on which both can: the one that was asked for, or the bidder's earliest; of a bid never before there can
     * be a contract.
     *
     * @param contract the first day on which an award that is made now can be confirmed
     */
    public LocalDate from(Support support, LocalDate contract) {
        var wanted = canStartOn == null || canStartOn.isBefore(support.from()) ? support.from() : canStartOn;
        return bidId == null || wanted.isAfter(contract) ? wanted : contract;
    }

    public int lot() {
        return lot;
    }

    public String by() {
        return recommenderName;
    }

    public RecommendationView view() {
        return new RecommendationView(
                callOffId, lot, bidId, providerId, price, canStartOn, reason, recommenderName, recommendedAt);
    }
}
