package org.opendps.finance.directpayment.schedule;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
    private Money issued;
    private Money paid;
    private Money repaid;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<FundYear> years;

    private int postings;
    private @Nullable LocalDate actsOn;

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
        this.years = List.of();
        this.issued = Money.ZERO;
        this.paid = Money.ZERO;
        this.repaid = Money.ZERO;
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

    /** From now on it is paid so. */
    void approve(Officer by, Instant at, LocalDate today) {
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

    /** The budgets of these years pay it, as far as it is due in them by then. */
    void openYears(LocalDate today) {
        var first = FinancialYear.of(starts);
        var last = FinancialYear.of(today.isBefore(starts) ? starts : today);
        var opened = new ArrayList<>(years);
        for (int year = first.firstCalendarYear() + years.size(); year <= last.firstCalendarYear(); year++) {
            opened.add(FundYear.empty(new FinancialYear(year)));
        }
        years = List.copyOf(opened);
    }

    /** What each year is to have by now. */
    List<FundYear> brought() {
        return FundYear.brought(years, weekly(), paid.minus(repaid));
    }

    /** @return how often it was posted before */
    int take(List<FundYear> brought) {
        years = List.copyOf(brought);
        return postings++;
    }

    /**
     * What is to be paid by the end of a period and is in no instalment.
     *
     * @param until the last day of the period
     */
    public Money open(LocalDate until) {
        var recovered = Money.sum(years.stream().map(FundYear::recovered).toList());
        return weekly().dueUpTo(until).minus(recovered).minus(issued.minus(repaid));
    }

    public void issue(Money amount) {
        issued = issued.plus(amount);
    }

    public void nextOn(LocalDate day) {
        actsOn = day;
    }

    void pay(Money amount) {
        paid = paid.plus(amount);
    }

    /** @param back it was paid back, and does not stay in the account */
    void recover(Money surplus, FinancialYear year, boolean back) {
        years = years.stream()
                .map(one -> one.year().equals(year) ? one.recovering(surplus) : one)
                .toList();
        if (back) {
            repaid = repaid.plus(surplus);
        }
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
        return FundRate.weekly(rates);
    }

    /** On the day, or the last one that was agreed. */
    public Money weeklyOn(LocalDate day) {
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

    Money paid() {
        return paid.minus(repaid);
    }

    List<FundYear> years() {
        return years;
    }
}
