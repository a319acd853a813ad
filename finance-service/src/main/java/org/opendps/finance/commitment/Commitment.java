package org.opendps.finance.commitment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
import org.opendps.finance.schedule.Schedule;
import org.opendps.finance.schedule.YearPart;
import org.opendps.finance.spend.Purchase;
import org.opendps.finance.spend.VatCode;

/** Money set aside, or not, for the support that one award buys. */
@Entity
class Commitment {

    @Id
    private UUID id;

    @Version
    private long version;

    private String authority;
    private UUID awardId;
    private UUID placementId;
    private @Nullable UUID callOffId;
    private @Nullable UUID personRef;
    private UUID providerId;
    private UUID budgetId;
    private String category;
    private String area;
    private String fundingRoute;
    private Money unitCost;

    @Enumerated(EnumType.STRING)
    private VatCode vatCode;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<DayOfWeek> days;

    private boolean closedOnBankHolidays;
    private Money weeklyCost;

    private LocalDate starts;

    private LocalDate ends;

    @Enumerated(EnumType.STRING)
    private CommitmentStatus status;

    private Money amount;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<YearPart> parts;

    private @Nullable LocalDate replacesFrom;

    /** What the ledger holds while it is reserved: less than the amount when it takes the place of something. */
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<YearPart> held;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Shortfall refusal;

    @Transient
    private boolean shortened;

    protected Commitment() {}

    private Commitment(Terms terms, List<YearPart> parts, @Nullable Shortfall refusal) {
        this.id = Ids.next();
        this.authority = terms.authority();
        this.awardId = terms.awardId();
        this.placementId = terms.placementId();
        this.callOffId = terms.callOffId();
        this.personRef = terms.personRef();
        this.providerId = terms.providerId();
        this.budgetId = terms.budgetId();
        this.category = terms.category();
        this.area = terms.area();
        this.fundingRoute = terms.fundingRoute();
        this.unitCost = terms.sessionCost();
        this.vatCode = terms.vatCode();
        this.days = Set.copyOf(terms.days());
        this.closedOnBankHolidays = terms.closedOnBankHolidays();
        this.weeklyCost = terms.weeklyCost();
        this.starts = terms.from();
        this.ends = terms.until();
        this.parts = List.copyOf(parts);
        this.amount = Money.sum(parts.stream().map(YearPart::cost).toList());
        this.replacesFrom = terms.replacesFrom();
        this.refusal = refusal;
        this.status = refusal == null ? CommitmentStatus.RESERVED : CommitmentStatus.REFUSED;
    }

    /** @param held what is reserved for it in the ledger */
    static Commitment reserved(Terms terms, List<YearPart> parts, List<YearPart> held) {
        var commitment = new Commitment(terms, parts, null);
        commitment.held = List.copyOf(held);
        return commitment;
    }

    static Commitment refused(Terms terms, List<YearPart> parts, Shortfall shortfall) {
        return new Commitment(terms, parts, shortfall);
    }

    void firm() {
        if (!status.next().contains(CommitmentStatus.FIRM)) {
            throw new StateConflict("commitment", "making it firm", status, status.next()).refused();
        }
        status = CommitmentStatus.FIRM;
    }

    /** With what is left to be delivered of it now. */
    void firm(List<YearPart> undelivered) {
        firm();
        held = null;
        count(undelivered);
    }

    /** From that day on it makes way: it ends the day before, or is released when nothing is left of it. */
    void endBefore(LocalDate day) {
        if (day.isAfter(starts)) {
            ends = day.minusDays(1);
            shortened = true;
            count(schedule().byFinancialYear(unitCost));
        } else {
            status = CommitmentStatus.RELEASED;
            count(List.of());
        }
    }

    /** Reserved, and then not wanted. */
    void release() {
        if (!status.next().contains(CommitmentStatus.RELEASED)) {
            throw new StateConflict("commitment", "a release", status, status.next()).refused();
        }
        status = CommitmentStatus.RELEASED;
        count(List.of());
    }

    private void count(List<YearPart> counted) {
        parts = List.copyOf(counted);
        amount = Money.sum(counted.stream().map(YearPart::cost).toList());
    }

    /** Whether it has just been made shorter. */
    boolean isShortened() {
        return shortened;
    }

    /** The days that were taken away, as they were before. */
    Schedule scheduleAsAgreed(Replacement taken) {
        return new Schedule(taken.from(), taken.until(), days, closedOnBankHolidays);
    }

    Schedule schedule() {
        return new Schedule(starts, ends, days, closedOnBankHolidays);
    }

    Booking booking() {
        return new Booking(starts, ends, weeklyCost);
    }

    /** What is booked before something else takes its place. */
    Booking bookingBefore(LocalDate day) {
        return new Booking(starts, ends.isBefore(day) ? ends : day.minusDays(1), weeklyCost);
    }

    @Nullable
    LocalDate replacesFrom() {
        return replacesFrom;
    }

    List<YearPart> held() {
        return held == null ? List.of() : held;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String authority() {
        return authority;
    }

    UUID awardId() {
        return awardId;
    }

    UUID placementId() {
        return placementId;
    }

    @Nullable
    UUID callOffId() {
        return callOffId;
    }

    @Nullable
    UUID personRef() {
        return personRef;
    }

    UUID providerId() {
        return providerId;
    }

    UUID budgetId() {
        return budgetId;
    }

    String category() {
        return category;
    }

    String area() {
        return area;
    }

    String fundingRoute() {
        return fundingRoute;
    }

    Money unitCost() {
        return unitCost;
    }

    Purchase purchase() {
        return new Purchase(
                authority, placementId, callOffId, personRef, providerId, budgetId, category, fundingRoute, vatCode);
    }

    Money weeklyCost() {
        return weeklyCost;
    }

    LocalDate starts() {
        return starts;
    }

    LocalDate ends() {
        return ends;
    }

    CommitmentStatus status() {
        return status;
    }

    Money amount() {
        return amount;
    }

    List<YearPart> parts() {
        return parts;
    }

    @Nullable
    Shortfall refusal() {
        return refusal;
    }
}
