package org.opendps.calloff.award;

import org.opendps.calloff.award.recommendation.Recommendation;
import org.opendps.calloff.award.recommendation.Terms;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.Refused;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
import org.opendps.calloff.award.gate.GateLine;

/** The decision for one bid, on its way to the money. */
@Entity
class Award {

    @Id
    private UUID id;

    @Version
    private long version;

    private @Nullable UUID bidId;
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

    /** As everything was when it was approved. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<GateLine> gate;

    private String policyVersion;

    @Embedded
    private Standstill standstill;

    @Enumerated(EnumType.STRING)
    private @Nullable WaitsFor waitsFor;

    private @Nullable LocalDate actsOn;

    /** When its bidders were told, which happens once. */
    private @Nullable Instant toldAt;

    private @Nullable String withdrawnWhy;

    protected Award() {}

    /** @param personalBudgetVersion of the person's budget, as it is known here */
    Award(Recommendation recommendation, Terms terms, long personalBudgetVersion, Approval approval, Instant at) {
        this.id = Ids.next();
        this.bidId = recommendation.bidId();
        this.lot = recommendation.lot();
        // made now, so that finance can reserve under the id that the placement will have
        this.placementId = Ids.next();
        this.terms = terms;
        this.personalBudgetVersion = personalBudgetVersion;
        this.status = AwardStatus.RESERVING;
        this.recommendedBy = recommendation.by();
        this.awardedBy = approval.by();
        this.awardedAt = at;
        this.gate = approval.gate();
        this.policyVersion = approval.policyVersion();
        this.standstill = approval.standstill();
    }

    /** What stood behind the decision. */
    record Approval(String by, List<GateLine> gate, String policyVersion, Standstill standstill) {}

    /** 409: one award at a time, and one that holds. */
    Refused refusalOfAnother() {
        return refusalOf("another award");
    }

    Refused refusalOf(String step) {
        return new StateConflict("award", step, status, status.next()).refused();
    }

    void confirm(Instant at) {
        move("confirmation", AwardStatus.CONFIRMED, at);
    }

    /** The money is there, and it waits; until which day is not known before that has come for which it waits. */
    void wait(WaitsFor what, Instant at) {
        if (status != AwardStatus.STANDSTILL) {
            move("a standstill", AwardStatus.STANDSTILL, at);
        }
        waitsFor = what;
        standstill = standstill.until(null);
        actsOn = null;
    }

    /** It waits to the end of that day. */
    void wait(LocalDate until, Instant at) {
        wait(WaitsFor.STANDSTILL, at);
        standstill = standstill.until(until);
        actsOn = until.plusDays(1);
    }

    void withdraw(String why, Instant at) {
        move("withdrawal", AwardStatus.WITHDRAWN, at);
        withdrawnWhy = why;
    }

    boolean actsOn(LocalDate today) {
        return status == AwardStatus.STANDSTILL && actsOn != null && !actsOn.isAfter(today);
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
        actsOn = null;
        waitsFor = null;
    }

    void told(Instant at) {
        toldAt = at;
    }

    boolean wasTold() {
        return toldAt != null;
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

    /** Null of a direct award. */
    @Nullable
    UUID bidId() {
        return bidId;
    }

    List<GateLine> gate() {
        return List.copyOf(gate);
    }

    String policyVersion() {
        return policyVersion;
    }

    Standstill standstill() {
        return standstill;
    }

    @Nullable
    WaitsFor waitsFor() {
        return waitsFor;
    }

    @Nullable
    String withdrawnWhy() {
        return withdrawnWhy;
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
