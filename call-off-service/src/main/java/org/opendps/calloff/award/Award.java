package org.opendps.calloff.award;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.Refused;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
import org.opendps.calloff.timeline.Actor;

/** The decision for one bid, on its way to the money. */
@Entity
class Award {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID bidId;
    private int lot;
    private UUID placementId;
    private long personalBudgetVersion;

    @Embedded
    private Terms terms;

    @Enumerated(EnumType.STRING)
    private AwardStatus status;

    private String recommendedBy;
    private String awardedBy;
    private Instant awardedAt;
    private @Nullable Instant answeredAt;

    @Embedded
    private @Nullable MoneyMissing moneyMissing;

    protected Award() {}

    /** @param personalBudgetVersion of the person's budget, as it is known here */
    Award(Recommendation recommendation, Terms terms, long personalBudgetVersion, Actor approver, Instant at) {
        this.id = Ids.next();
        this.bidId = recommendation.bidId();
        this.lot = recommendation.lot();
        // made now, so that finance can reserve under the id that the placement will have
        this.placementId = Ids.next();
        this.terms = terms;
        this.personalBudgetVersion = personalBudgetVersion;
        this.status = AwardStatus.RESERVING;
        this.recommendedBy = recommendation.by();
        this.awardedBy = approver.name();
        this.awardedAt = at;
    }

    /** 409: one award at a time, and one that holds. */
    Refused refusalOfAnother() {
        return new StateConflict("award", "another award", status, status.next()).refused();
    }

    void confirm(Instant at) {
        move("confirmation", AwardStatus.CONFIRMED, at);
    }

    void refuse(MoneyMissing why, Instant at) {
        move("refusal", AwardStatus.REFUSED, at);
        moneyMissing = why;
    }

    private void move(String step, AwardStatus next, Instant at) {
        if (!status.next().contains(next)) {
            throw new StateConflict("award", step, status, status.next()).refused();
        }
        status = next;
        answeredAt = at;
    }

    /** Whether finance's answer is still awaited: one that comes again, or late, changes nothing. */
    boolean awaitsMoney() {
        return status == AwardStatus.RESERVING;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID bidId() {
        return bidId;
    }

    int lot() {
        return lot;
    }

    UUID placementId() {
        return placementId;
    }

    long personalBudgetVersion() {
        return personalBudgetVersion;
    }

    Terms terms() {
        return terms;
    }

    AwardStatus status() {
        return status;
    }

    String recommendedBy() {
        return recommendedBy;
    }

    String awardedBy() {
        return awardedBy;
    }

    Instant awardedAt() {
        return awardedAt;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    @Nullable
    MoneyMissing moneyMissing() {
        return moneyMissing;
    }
}
