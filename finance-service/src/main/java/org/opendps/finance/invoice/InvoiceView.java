package org.opendps.finance.invoice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.invoice.credit.CreditNoteView;
import org.opendps.finance.invoice.dispute.Dispute;
import org.opendps.finance.invoice.line.HoldReason;
import org.opendps.finance.invoice.line.InvoiceLine;
import org.opendps.finance.invoice.term.EarlierPayment;
import org.opendps.finance.invoice.term.InvoicePayment;
import org.opendps.finance.invoice.term.LateInterest;
import org.opendps.finance.invoice.term.PaymentRegime;
import org.opendps.finance.spend.VatCode;

/** An invoice as clients see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InvoiceView(
        UUID id,
        InvoiceStatus status,

        @Schema(description = "why it does not pass by itself")
        List<HoldReason> reasons,

        UUID providerId,
        String number,
        LocalDate issuedOn,
        LocalDate receivedOn,
        LocalDate periodFrom,
        LocalDate periodTo,
        Money net,
        Money vat,
        Money gross,

        @Schema(description = "net, which the council compares: it recovers the VAT (VAT Act 1994 s.33)")
        Money payableNet,

        Money payableVat,

        @Schema(description = "what is due and nobody disputes, less credits, with VAT; of a rejected invoice nothing")
        Money payable,

        @Schema(description = "net, the rest of what is asked for; of a rejected invoice all of it")
        Money disputed,

        @Schema(description = "net, by credit notes") Money creditedNet,

        List<Line> lines,
        Term term,
        List<Dispute> disputes,
        @Nullable List<CreditNoteView> creditNotes,
        List<HoldReason> released,
        @Nullable String releaseReason,
        @Nullable String releasedBy,
        @Nullable String rejectionReason,
        Money paid,
        @Nullable Payment payment,
        String submittedBy,
        @Nullable UUID onBehalfOf,
        Instant submittedAt) {

    /** A line, and what was found of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            int line,
            UUID placementId,
            LocalDate serviceFrom,
            LocalDate serviceTo,
            int units,
            Money unitPrice,
            VatCode vatCode,
            Money net,
            @Nullable Integer orderedUnits,
            @Nullable Money orderedPrice,

            @Schema(description = "approved as attended, and charged by no other invoice")
            int receivedUnits,

            List<HoldReason> reasons,
            Money payable,
            Money disputed,
            Money credited) {

        static Line of(InvoiceLine line) {
            return new Line(
                    line.line(),
                    line.placementId(),
                    line.serviceFrom(),
                    line.serviceTo(),
                    line.units(),
                    line.unitPrice(),
                    line.vatCode(),
                    line.net(),
                    line.orderedUnits(),
                    line.orderedPrice(),
                    line.receivedUnits(),
                    line.standing(),
                    line.payable(),
                    line.disputed(),
                    line.credited());
        }
    }

    /** Until when it is to be paid, and by which law. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Term(
            PaymentRegime regime,
            String citation,

            @Schema(description = "the last day; missing while the clock stands") @Nullable
            LocalDate dueOn,

            boolean clockStopped,
            int stoppedDays,
            String policyVersion) {}

    /** When it was paid, the last part of it where it was paid in parts, and what is owed where that was too late. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Payment(
            LocalDate paidOn,
            String reference,

            @Schema(description = "with VAT, as it was paid; credit notes since then are in `paid`")
            Money amount,

            int daysToPay,
            boolean late,
            @Nullable Late interest,

            @Schema(
                    description =
                            "what the council has paid in interest, for all parts; missing until it is written down")
            @Nullable
            PaidInterest interestPaid,

            @Schema(description = "what was paid of it before, the first part first; missing where it was paid at once")
            @Nullable
            List<PaidBefore> before) {}

    /** A part that was paid before the last one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PaidBefore(
            LocalDate paidOn,
            String reference,
            Money amount,
            int daysToPay,
            boolean late,
            @Nullable Late interest) {

        static PaidBefore of(EarlierPayment payment) {
            return new PaidBefore(
                    payment.paidOn(),
                    payment.reference(),
                    payment.amount(),
                    payment.daysToPay(),
                    payment.paidLate(),
                    payment.paidLate() ? InvoiceView.late(payment.late()) : null);
        }
    }

    /** What is owed for what was paid late, as it was paid. */
    record Late(
            long days,

            @Schema(description = "a year in per cent: 8 above the Bank of England's", examples = "11.75")
            String rate,

            Money interest,
            Money compensation,
            String citation) {}

    record PaidInterest(LocalDate paidOn, Money amount, String reference, String writtenBy) {}

    /** @param creditNotes null in lists */
    static InvoiceView of(Invoice invoice, @Nullable List<CreditNoteView> creditNotes) {
        var facts = invoice.facts();
        var head = facts.head();
        return new InvoiceView(
                facts.id(),
                facts.status(),
                invoice.reasons(),
                facts.providerId(),
                head.number(),
                head.issuedOn(),
                facts.receivedOn(),
                head.periodFrom(),
                head.periodTo(),
                head.net(),
                head.vat(),
                head.gross(),
                invoice.sums().payable(),
                invoice.payableVat(),
                facts.payable(),
                invoice.sums().disputed(),
                invoice.sums().credited(),
                facts.lines().stream().map(Line::of).toList(),
                term(invoice),
                facts.disputes(),
                creditNotes,
                facts.released(),
                facts.releaseReason(),
                facts.releasedBy(),
                facts.rejectionReason(),
                facts.paid(),
                payment(facts.payment()),
                facts.submittedBy(),
                facts.onBehalfOf(),
                facts.submittedAt());
    }

    private static Term term(Invoice invoice) {
        var facts = invoice.facts();
        var term = invoice.term();
        return new Term(
                facts.regime(),
                facts.regime().citation(),
                facts.dueOn(),
                term.isStopped(),
                term.stoppedDays(),
                facts.policyVersion());
    }

    private static @Nullable Payment payment(@Nullable InvoicePayment payment) {
        return payment == null
                ? null
                : new Payment(
                        payment.paidOn(),
                        payment.paymentReference(),
                        payment.paymentAmount(),
                        payment.daysToPay(),
                        payment.paidLate(),
                        payment.paidLate() ? late(payment.late()) : null,
                        interestPaid(payment),
                        payment.earlier().isEmpty()
                                ? null
                                : payment.earlier().stream().map(PaidBefore::of).toList());
    }

    private static @Nullable PaidInterest interestPaid(InvoicePayment payment) {
        var amount = payment.interestPaid();
        var on = payment.interestPaidOn();
        var reference = payment.interestReference();
        var by = payment.interestWrittenBy();
        return amount == null || on == null || reference == null || by == null
                ? null
                : new PaidInterest(on, amount, reference, by);
    }

    private static Late late(LateInterest late) {
        return new Late(
                late.days(),
                late.rate().toPlainString(),
                late.interest(),
                late.compensation(),
                "Late Payment of Commercial Debts (Interest) Act 1998 ss.1, 5A, 6");
    }
}
