package org.opendps.calloff.award;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.timeline.Actor;

/** One commissioner's proposal, for another one to decide on. */
@Entity
class Recommendation {

    @Id
    private UUID callOffId;

    private UUID bidId;
    private @Nullable String reason;
    private String recommenderSubject;
    private String recommenderName;
    private Instant recommendedAt;

    protected Recommendation() {}

    Recommendation(UUID callOffId, UUID bidId, @Nullable String reason, Actor recommender, Instant at) {
        this.callOffId = callOffId;
        this.bidId = bidId;
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

    String by() {
        return recommenderName;
    }

    RecommendationView view() {
        return new RecommendationView(callOffId, bidId, reason, recommenderName, recommendedAt);
    }
}
