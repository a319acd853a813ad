package org.opendps.eligibility.directpayment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
import org.opendps.eligibility.directpayment.condition.Conditions;
import org.opendps.eligibility.directpayment.condition.Finding;
import org.opendps.eligibility.directpayment.sum.Frequency;
import org.opendps.eligibility.directpayment.sum.Payment;
import org.opendps.eligibility.plan.line.FundingRoute;

/** Money of a personal budget that the person, somebody for them, or a provider holds. */
@Entity
public class HeldFund {

    /** Within the first six months, then every twelve at the latest: SI 2014/2871 reg 7(1)(a). */
    private static final int FIRST_REVIEW_MONTHS = 6;

    private static final int REVIEW_MONTHS = 12;

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID personRef;
    private String authority;

    @Enumerated(EnumType.STRING)
    private FundingRoute route;

    @Enumerated(EnumType.STRING)
    private FundStatus status;

    private UUID supportPlanId;

    @Embedded
    private Payment payment;

    /** Of the conditions; none for a fund that a provider holds. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Finding> findings;

    private @Nullable UUID providerId;
    private @Nullable String contract;

    /** Closed with the person's key. */
    private byte[] words;

    private LocalDate askedOn;
    private @Nullable LocalDate agreedOn;
    private @Nullable LocalDate startsOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Frequency frequency;

    private @Nullable LocalDate reviewedOn;
    private @Nullable LocalDate reviewBy;
    private @Nullable LocalDate returnedUntil;

    /** Of the last return of use: what is to be given back. */
    private Money surplus;

    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable EndReason endReason;

    private String preparedBy;

    /** Why it ended. */
    enum EndReason {
        /** Care Act 2014 s.33(4). */
        CONDITION_NOT_MET,
        USED_FOR_SOMETHING_ELSE,
        NOT_IN_THE_PLAN_ANY_MORE,
        ASKED_BY_THE_PERSON,
        DIED,
        OTHER
    }

    protected HeldFund() {}

    private HeldFund(UUID personRef, String authority, FundingRoute route, UUID planId, Payment payment, String by) {
        this.id = Ids.next();
        this.personRef = personRef;
        this.authority = authority;
        this.route = route;
        this.supportPlanId = planId;
        this.payment = payment;
        this.preparedBy = by;
        this.findings = List.of();
        this.status = FundStatus.APPROVED;
        this.words = new byte[0];
        this.surplus = Money.ZERO;
        this.askedOn = LocalDate.MIN;
    }

    /** Approved when all conditions are met, otherwise refused with the findings. */
    static HeldFund directPayment(
            UUID personRef,
            String authority,
            UUID planId,
            Payment payment,
            List<Finding> findings,
            LocalDate on,
            String by) {
        var fund = new HeldFund(personRef, authority, FundingRoute.DIRECT_PAYMENT, planId, payment, by);
        fund.findings = List.copyOf(findings);
        fund.askedOn = on;
        fund.status = Conditions.allow(findings) ? FundStatus.APPROVED : FundStatus.REFUSED;
        return fund;
    }

    /** Held by a provider: the council is the contracting party, so there are no conditions of a direct payment. */
    static HeldFund serviceFund(
            FundRequests.Fund request, String authority, UUID planId, Payment payment, LocalDate on, String by) {
        var fund =
                new HeldFund(request.personRef(), authority, FundingRoute.INDIVIDUAL_SERVICE_FUND, planId, payment, by);
        fund.providerId = request.providerId();
        fund.contract = request.contract();
        fund.askedOn = on;
        return fund;
    }

    void say(byte[] closedWords) {
        words = closedWords;
    }

    void agree(FundRequests.Agreed agreed, LocalDate on) {
        become(FundStatus.AGREED, "agreement");
        agreedOn = on;
        startsOn = agreed.startsOn();
        frequency = agreed.frequency();
        reviewBy = agreed.startsOn().plusMonths(FIRST_REVIEW_MONTHS);
    }

    /** What the plan says now. */
    void follow(UUID planId, Payment newPayment) {
        supportPlanId = planId;
        payment = newPayment;
    }

    LocalDate latestReviewAfter(LocalDate on) {
        return on.plusMonths(REVIEW_MONTHS);
    }

    void review(LocalDate on, List<Finding> found, LocalDate next) {
        if (status != FundStatus.AGREED) {
            throw new StateConflict("direct payment", "a review", status, status.next()).refused();
        }
        reviewedOn = on;
        reviewBy = next;
        if (!found.isEmpty()) {
            findings = List.copyOf(found);
        }
    }

    void terminate(EndReason reason, LocalDate on) {
        become(FundStatus.TERMINATED, "an end");
        endReason = reason;
        endedOn = on;
        reviewBy = null;
    }

    /** Its use was returned until a day, with so much too much left. */
    public void returned(LocalDate until, Money tooMuch) {
        returnedUntil = until;
        surplus = tooMuch;
    }

    /** The provider was merged into another. */
    void moveTo(UUID provider) {
        providerId = provider;
    }

    /** Nothing more is paid: whatever was not used is given back. */
    public boolean hasEnded() {
        return status == FundStatus.TERMINATED;
    }

    boolean runs() {
        return status == FundStatus.APPROVED || status == FundStatus.AGREED;
    }

    private void become(FundStatus wanted, String step) {
        if (!status.next().contains(wanted)) {
            throw new StateConflict("direct payment", step, status, status.next()).refused();
        }
        status = wanted;
    }

    FundView view(@Nullable FundWords said) {
        return new FundView(
                id,
                personRef,
                route,
                status,
                supportPlanId,
                payment,
                frequency,
                frequency == null ? null : frequency.amount(payment.weeklyPaid()),
                findings,
                said == null ? null : said.holderName(),
                said == null ? null : said.note(),
                providerId,
                contract,
                askedOn,
                agreedOn,
                startsOn,
                reviewedOn,
                reviewBy,
                said == null ? null : said.reviewNote(),
                returnedUntil,
                surplus,
                endedOn,
                endReason,
                said == null ? null : said.endNote(),
                preparedBy);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public UUID personRef() {
        return personRef;
    }

    String authority() {
        return authority;
    }

    FundingRoute route() {
        return route;
    }

    FundStatus status() {
        return status;
    }

    public Payment payment() {
        return payment;
    }

    byte[] words() {
        return words;
    }

    LocalDate askedOn() {
        return askedOn;
    }

    public Optional<LocalDate> startsOn() {
        return Optional.ofNullable(startsOn);
    }

    Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }
}
