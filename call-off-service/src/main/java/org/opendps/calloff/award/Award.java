package org.opendps.calloff.award;

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
import org.opendps.blocks.time.London;
import org.opendps.calloff.award.gate.GateLine;
import org.opendps.calloff.award.recommendation.Recommendation;
import org.opendps.calloff.award.recommendation.Terms;

/** The decision for one bid, on its way to the money. */
@Entity
public class Award {

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

    /** What of the gate is not in order any more. */
    private @Nullable String heldWhy;

    /** When its bidders were told, which happens once. */
    private @Nullable Instant toldAt;

    private @Nullable String withdrawnWhy;

    protected Award() {}

    /** @param personalBudgetVersion of the person's budget, as it is known here */
    public Award(
            Recommendation recommendation, Terms terms, long personalBudgetVersion, Approval approval, Instant at) {
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
    public record Approval(String by, List<GateLine> gate, String policyVersion, Standstill standstill) {}

    /** 409: one award at a time, and one that holds. */
    public Refused refusalOfAnother() {
        return refusalOf("another award");
    }

    public Refused refusalOf(String step) {
        return new StateConflict("award", step, status, status.next()).refused();
    }

    public void confirm(Instant at) {
        terms = termsOn(London.dateOf(at));
        move("confirmation", AwardStatus.CONFIRMED, at);
    }

    /** What it would be if it were confirmed on that day: nothing is delivered under a contract before there is one. */
    public Terms termsOn(LocalDate day) {
        return bidId == null ? terms : terms.notBefore(day);
    }

    /** The money is there, and it waits; until which day is not known before that has come for which it waits. */
    public void wait(WaitsFor what, Instant at) {
        if (status != AwardStatus.STANDSTILL) {
            move("a standstill", AwardStatus.STANDSTILL, at);
        }
        waitsFor = what;
        standstill = standstill.until(null);
        actsOn = null;
        heldWhy = null;
    }

    /** It waits to the end of that day. */
    public void wait(LocalDate until, Instant at) {
        wait(WaitsFor.STANDSTILL, at);
        standstill = standstill.until(until);
        actsOn = until.plusDays(1);
    }

    /** It would hold by now, and something is not in order any more: looked at again tomorrow. */
    public void hold(String why, LocalDate today, Instant at) {
        if (status != AwardStatus.STANDSTILL) {
            move("a standstill", AwardStatus.STANDSTILL, at);
        }
        waitsFor = WaitsFor.GATE;
        heldWhy = why;
        actsOn = today.plusDays(1);
    }

    public void withdraw(String why, Instant at) {
        move("withdrawal", AwardStatus.WITHDRAWN, at);
        withdrawnWhy = why;
    }

    public boolean actsOn(LocalDate today) {
        return status == AwardStatus.STANDSTILL && actsOn != null && !actsOn.isAfter(today);
    }

    public void refuse(MoneyMissing why, Instant at) {
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
        heldWhy = null;
    }

    public void told(Instant at) {
        toldAt = at;
    }

    public boolean wasTold() {
        return toldAt != null;
    }

    /** Whether finance's answer is still awaited: one that comes again, or late, changes nothing. */
    boolean awaitsMoney() {
        return status == AwardStatus.RESERVING;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** Null of a direct award. */
    @Nullable
    public UUID bidId() {
        return bidId;
    }

    public List<GateLine> gate() {
        return List.copyOf(gate);
    }

    public String policyVersion() {
        return policyVersion;
    }

    public Standstill standstill() {
        return standstill;
    }

    @Nullable
    public WaitsFor waitsFor() {
        return waitsFor;
    }

    @Nullable
    public String heldWhy() {
        return heldWhy;
    }

    @Nullable
    public String withdrawnWhy() {
        return withdrawnWhy;
    }

    public int lot() {
        return lot;
    }

    public UUID placementId() {
        return placementId;
    }

    long personalBudgetVersion() {
        return personalBudgetVersion;
    }

    public Terms terms() {
        return terms;
    }

    public AwardStatus status() {
        return status;
    }

    public String recommendedBy() {
        return recommendedBy;
    }

    public String awardedBy() {
        return awardedBy;
    }

    public Instant awardedAt() {
        return awardedAt;
    }

    @Nullable
    public Instant answeredAt() {
        return answeredAt;
    }

    @Nullable
    public MoneyMissing moneyMissing() {
        return moneyMissing;
    }
}
