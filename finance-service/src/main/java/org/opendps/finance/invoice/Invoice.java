package org.opendps.finance.invoice;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
import org.opendps.finance.invoice.dispute.Dispute;
import org.opendps.finance.invoice.document.InvoiceHead;
import org.opendps.finance.invoice.document.InvoiceRequest;
import org.opendps.finance.invoice.document.Sender;
import org.opendps.finance.invoice.line.HoldReason;
import org.opendps.finance.invoice.line.InvoiceLine;
import org.opendps.finance.invoice.line.LineMatching;
import org.opendps.finance.invoice.line.LineSums;
import org.opendps.finance.invoice.term.InvoicePayment;
import org.opendps.finance.invoice.term.PaymentRegime;
import org.opendps.finance.invoice.term.PaymentTerm;
import org.opendps.finance.officer.Officer;

/** A provider's invoice: what was asked for, what of it is payable, and how long that has taken. */
@Entity
class Invoice {

    @Id
    private UUID id;

    @Version
    private long version;

    private String authority;
    private UUID providerId;

    @Embedded
    private InvoiceHead head;

    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    private InvoiceStatus status;

    @Enumerated(EnumType.STRING)
    private PaymentRegime regime;

    private String policyVersion;
    private @Nullable LocalDate dueOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<InvoiceLine> lines;

    /** What is against the document as a whole. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<HoldReason> ownReasons;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<HoldReason> released;

    private @Nullable String releaseReason;
    private @Nullable String releasedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Dispute> disputes;

    private Money creditedVat;
    private Money payable;
    private Money payableVat;
    private @Nullable String rejectionReason;
    private String submittedBySubject;
    private String submittedBy;
    private @Nullable UUID onBehalfOf;
    private Instant submittedAt;
    private Money paid;
    private Money paidVat;

    @Embedded
    private @Nullable InvoicePayment payment;

    protected Invoice() {}

    /** When it was received, and what its term is counted by. */
    record Receipt(LocalDate on, PaymentRegime law, String policyVersion) {}

    Invoice(String authority, UUID providerId, InvoiceRequest request, Receipt receipt, Sender by, Instant at) {
        this.id = Ids.next();
        this.authority = authority;
        this.providerId = providerId;
        this.head = InvoiceHead.of(request);
        this.receivedOn = receipt.on();
        this.regime = receipt.law();
        this.policyVersion = receipt.policyVersion();
        this.status = InvoiceStatus.HOLD;
        this.lines = InvoiceLine.numbered(request.lines());
        this.ownReasons = request.hasVatOfItsCodes() ? List.of() : List.of(HoldReason.VAT);
        this.released = List.of();
        this.disputes = List.of();
        this.dueOn = new PaymentTerm(regime, receivedOn, List.of()).dueOn();
        this.creditedVat = Money.ZERO;
        this.payable = Money.ZERO;
        this.payableVat = Money.ZERO;
        this.paid = Money.ZERO;
        this.paidVat = Money.ZERO;
        this.submittedBySubject = by.subject();
        this.submittedBy = by.name();
        this.onBehalfOf = by.onBehalfOf();
        this.submittedAt = at;
    }

    /**
     * @param found its lines against what was ordered and received
     * @param alike what is against it since others were sent
     */
    void match(LineMatching.Found found, List<HoldReason> alike) {
        if (status == InvoiceStatus.DISPUTED || status == InvoiceStatus.REJECTED) {
            throw new StateConflict("invoice", "another match", status, status.next()).refused();
        }
        lines = List.copyOf(found.lines());
        ownReasons = Stream.concat(ownReasons.stream().filter(reason -> reason != HoldReason.DUPLICATE), alike.stream())
                .toList();
        settle();
        if (status == InvoiceStatus.PAID && found.chargesMore() && payable.isMoreThan(paid)) {
            status = InvoiceStatus.MATCHED;
        }
    }

    /** What stands against it does so no longer; what was not ordered and received stays disputed all the same. */
    void release(String why, Officer by) {
        mustBeAble("a release", InvoiceStatus.MATCHED);
        mustNotBeOwn(by);
        if (!payable.isPositive()) {
            throw new InvoiceRefused.NothingPayable(sums().disputed()).refused();
        }
        released =
                Stream.concat(released.stream(), reasons().stream()).distinct().toList();
        releaseReason = why;
        releasedBy = by.name();
        settle();
    }

    void reject(String why) {
        mustBeAble("a rejection", InvoiceStatus.REJECTED);
        if (paid.isPositive()) {
            throw new InvoiceRefused.PaidInPart(paid).refused();
        }
        status = InvoiceStatus.REJECTED;
        rejectionReason = why;
        lines = lines.stream().map(InvoiceLine::rejected).toList();
        payable = Money.ZERO;
        payableVat = Money.ZERO;
    }

    void dispute(Dispute dispute) {
        mustBeAble("a dispute", InvoiceStatus.DISPUTED);
        status = InvoiceStatus.DISPUTED;
        disputes = Stream.concat(disputes.stream(), Stream.of(dispute)).toList();
        dueOn = term().dueOn();
    }

    void resolve(LocalDate on, Dispute.Outcome outcome, String resolution, Officer by) {
        if (status != InvoiceStatus.DISPUTED) {
            throw new StateConflict("invoice", "resolving a dispute", status, status.next()).refused();
        }
        mustNotBeOwn(by);
        var all = new ArrayList<>(disputes);
        all.set(all.size() - 1, all.getLast().resolved(on, outcome, resolution, by.name()));
        disputes = all;
        dueOn = term().dueOn();
        switch (outcome) {
            case REJECTED -> reject(resolution);
            case STANDS -> {
                status = InvoiceStatus.HOLD;
                settle();
            }
        }
    }

    /** @param less its lines, each less by what is credited */
    void credit(List<InvoiceLine> less, Money vat) {
        if (status == InvoiceStatus.REJECTED) {
            throw new StateConflict("invoice", "a credit note", status, status.next()).refused();
        }
        lines = List.copyOf(less);
        creditedVat = creditedVat.plus(vat);
        settle();
    }

    /** All that is payable of it. */
    void pay(LocalDate on, String reference, BigDecimal baseRate) {
        mustBeAble("the payment", InvoiceStatus.PAID);
        status = InvoiceStatus.PAID;
        payment = InvoicePayment.of(term(), on, reference, payable.minus(paid), baseRate, payment);
        paid = payable;
        paidVat = payableVat;
    }

    void interestIsPaid(InterestRequest what, LocalDate today, Officer by) {
        payment = what.writtenTo(payment, today, by.name());
    }

    /** What has become more or less of it since its payment was paid with another one, or taken off it. */
    void putRight() {
        if (status != InvoiceStatus.PAID || (payable.equals(paid) && payableVat.equals(paidVat))) {
            throw new StateConflict("invoice", "putting it right", status, status.next()).refused();
        }
        paid = payable;
        paidVat = payableVat;
    }

    private void settle() {
        payableVat = sums().vat(head.vat().minus(creditedVat));
        payable = sums().payable().plus(payableVat);
        // no more of it is to be paid; what it was paid too much is got back
        boolean isPaid = paid.isPositive() && !payable.isMoreThan(paid);
        if (status == InvoiceStatus.HOLD || status == InvoiceStatus.MATCHED) {
            status = reasons().isEmpty() || isPaid ? InvoiceStatus.MATCHED : InvoiceStatus.HOLD;
        }
        if (status == InvoiceStatus.MATCHED && isPaid) {
            status = InvoiceStatus.PAID;
        }
    }

    private void mustBeAble(String step, InvoiceStatus next) {
        if (!status.next().contains(next)) {
            throw new StateConflict("invoice", step, status, status.next()).refused();
        }
    }

    private void mustNotBeOwn(Officer by) {
        if (by.subject().equals(submittedBySubject)) {
            throw new InvoiceRefused.OwnInvoice(by.name()).refused();
        }
    }

    /** What is against it now. */
    List<HoldReason> reasons() {
        return Stream.concat(lines.stream().flatMap(line -> line.standing().stream()), ownReasons.stream())
                .filter(reason -> !released.contains(reason))
                .distinct()
                .sorted()
                .toList();
    }

    Money payableVat() {
        return payableVat;
    }

    LineSums sums() {
        return new LineSums(lines);
    }

    PaymentTerm term() {
        return new PaymentTerm(
                regime, receivedOn, disputes.stream().map(Dispute::stop).toList());
    }

    InvoiceFacts facts() {
        return new InvoiceFacts(
                id,
                version,
                authority,
                providerId,
                head,
                receivedOn,
                status,
                regime,
                policyVersion,
                dueOn,
                lines,
                released,
                releaseReason,
                releasedBy,
                disputes,
                creditedVat,
                payable,
                paid,
                payment,
                rejectionReason,
                submittedBy,
                onBehalfOf,
                submittedAt);
    }
}
