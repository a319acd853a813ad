package org.opendps.finance.directpayment.schedule;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
import org.opendps.finance.officer.Officer;
import org.opendps.finance.schedule.FinancialYear;
import org.opendps.finance.schedule.Weekly;

/** What one person is paid to buy support with, or a provider for them, out of one budget. */
@Entity
@Table(name = "direct_payment_schedule")
public class PaymentSchedule {

    /** What waits for somebody else to approve it. */
    record Proposal(FundRate rate, String reason, String bySubject, String by) {}

    @Id
    private UUID id;

    @Version
    private long version;

    private String authority;
    private UUID personRef;
    private UUID budgetId;

    @Enumerated(EnumType.STRING)
    private FundKind kind;

    private @Nullable UUID providerId;

    @Enumerated(EnumType.STRING)
    private Every every;

    private LocalDate starts;

    @Enumerated(EnumType.STRING)
    private ScheduleStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<FundRate> rates;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Proposal proposal;

    private @Nullable String approvedBy;
    private @Nullable Instant approvedAt;
    private @Nullable String rejectedBy;
    private @Nullable String rejectionReason;

    @Embedded
    private FundMoney money;

    @Embedded
    private FundPlan plan;

    private @Nullable LocalDate actsOn;
    private @Nullable LocalDate issuedUntil;

    protected PaymentSchedule() {}

    PaymentSchedule(String authority, ScheduleRequest request, Officer by) {
        this.id = Ids.next();
        this.authority = authority;
        this.personRef = request.personRef();
        this.budgetId = request.budgetId();
        this.kind = request.kind();
        this.providerId = request.providerId();
        this.every = request.every();
        this.starts = request.from();
        this.status = ScheduleStatus.PROPOSED;
        this.rates = List.of();
        this.money = FundMoney.NONE;
        this.plan = FundPlan.NONE;
        this.proposal = new Proposal(request.rate(), request.reason(), by.subject(), by.name());
    }

    void propose(FundRate rate, String reason, Officer by) {
        if (status != ScheduleStatus.APPROVED) {
            throw new StateConflict("direct payment schedule", "a change", status, status.next()).refused();
        }
        if (rate.from().isBefore(starts)) {
            throw new ScheduleRefused.ChangeBeforeStart(starts).refused();
        }
        proposal = new Proposal(rate, reason, by.subject(), by.name());
    }

    /** From now on it is paid so: the rate that was proposed. */
    FundRate approve(Officer by, Instant at, LocalDate today) {
        var waiting = waiting("approval");
        if (by.subject().equals(waiting.bySubject())) {
            throw new ScheduleRefused.OwnDirectPayment(by.name()).refused();
        }
        if (status == ScheduleStatus.PROPOSED) {
            status = ScheduleStatus.APPROVED;
            actsOn = today;
        }
        rates = waiting.rate().after(rates);
        proposal = null;
        approvedBy = by.name();
        approvedAt = at;
        return waiting.rate();
    }

    void reject(Officer by, String why) {
        waiting("a rejection");
        if (status == ScheduleStatus.PROPOSED) {
            status = ScheduleStatus.REJECTED;
        }
        proposal = null;
        rejectedBy = by.name();
        rejectionReason = why;
    }

    private Proposal waiting(String step) {
        if (proposal == null) {
            throw new StateConflict("direct payment schedule", step, status, status.next()).refused();
        }
        return proposal;
    }

    /** The plan, or what was paid, is another: it is looked at today. */
    public void look(LocalDate today) {
        actsOn = today;
    }

    /** @param weekly how much more a week than the plan says all of the person's schedules pay together */
    void above(Money weekly) {
        plan = plan.above(weekly);
    }

    void follow(List<Weekly.Pause> pauses, LocalDate today) {
        plan = plan.following(pauses, rates, today);
    }

    /** @param year of which the budget has not enough; null when it has */
    void waitFor(@Nullable FinancialYear year) {
        plan = plan.waitingFor(year);
    }

    void become(FundMoney other) {
        money = other;
    }

    /**
     * What is to be paid by the end of a period and is in no instalment; with a minus where more was issued.
     *
     * @param until the last day of the period
     */
    public Money open(LocalDate until) {
        return money.open(weekly(), until);
    }

    /** The first day for which no instalment is issued, or looked at and not needed. */
    public LocalDate firstToIssue() {
        return issuedUntil == null ? starts : issuedUntil.plusDays(1);
    }

    /** @param from the first day that it was for, which is to be paid for by another */
    public void withdraw(Money amount, LocalDate from) {
        money = money.issuing(amount.negated());
        if (from.isBefore(firstToIssue())) {
            issuedUntil = from.minusDays(1);
        }
    }

    /** Instalments that stand are for all days up to that one. */
    public void issuedUntil(LocalDate last) {
        issuedUntil = last;
    }

    public void issue(Money amount) {
        money = money.issuing(amount);
    }

    public void nextOn(LocalDate day) {
        actsOn = day;
    }

    /** @throws org.opendps.blocks.problem.Refused 409 before it is approved */
    public void mustBeApproved(String step) {
        if (status != ScheduleStatus.APPROVED) {
            throw new StateConflict("direct payment schedule", step, status, status.next()).refused();
        }
    }

    public boolean isDue(LocalDate today) {
        return actsOn != null && !actsOn.isAfter(today);
    }

    public Weekly weekly() {
        return FundRate.weekly(rates, plan.pauses());
    }

    /** On the day, or the last one that was agreed; nothing on a day on which the plan says that nothing is paid. */
    public Money weeklyOn(LocalDate day) {
        if (plan.pauses().stream().anyMatch(pause -> pause.isOn(day))) {
            return Money.ZERO;
        }
        return rates.stream()
                .filter(rate -> !rate.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(FundRate::weekly)
                .orElse(Money.ZERO);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String authority() {
        return authority;
    }

    UUID personRef() {
        return personRef;
    }

    UUID budgetId() {
        return budgetId;
    }

    FundKind kind() {
        return kind;
    }

    @Nullable
    UUID providerId() {
        return providerId;
    }

    public Every every() {
        return every;
    }

    public LocalDate starts() {
        return starts;
    }

    ScheduleStatus status() {
        return status;
    }

    List<FundRate> rates() {
        return rates;
    }

    @Nullable
    Proposal proposal() {
        return proposal;
    }

    @Nullable
    String approvedBy() {
        return approvedBy;
    }

    @Nullable
    Instant approvedAt() {
        return approvedAt;
    }

    @Nullable
    String rejectedBy() {
        return rejectedBy;
    }

    @Nullable
    String rejectionReason() {
        return rejectionReason;
    }

    FundMoney money() {
        return money;
    }

    FundPlan plan() {
        return plan;
    }
}
