package org.opendps.calloff.award;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.timeline.Actor;

/** One commissioner's proposal, for another one to decide on. */
@Entity
class Recommendation {

    @Id
    private UUID id;

    private UUID callOffId;
    private int lot;
    private UUID bidId;
    private @Nullable String reason;
    private String recommenderSubject;
    private String recommenderName;
    private Instant recommendedAt;

    protected Recommendation() {}

    Recommendation(Bid bid, @Nullable String reason, Actor recommender, Instant at) {
        this.id = Ids.next();
        this.callOffId = bid.callOffId();
        this.lot = bid.lot();
        this.bidId = bid.id();
        this.reason = reason;
        this.recommenderSubject = recommender.subject();
        this.recommenderName = recommender.name();
        this.recommendedAt = at;
    }

    /** @throws org.opendps.blocks.problem.Refused 422: nobody approves what they prepared */
    void mustNotBeBy(Actor approver) {
        if (recommenderSubject.equals(approver.subject())) {
            throw new AwardRefused.ApproverIsPreparer(approver.name()).refused();
        }
    }

    UUID bidId() {
        return bidId;
    }

    int lot() {
        return lot;
    }

    String by() {
        return recommenderName;
    }

    RecommendationView view() {
        return new RecommendationView(callOffId, lot, bidId, reason, recommenderName, recommendedAt);
    }
}
