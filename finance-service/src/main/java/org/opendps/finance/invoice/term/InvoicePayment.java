package org.opendps.finance.invoice.term;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/**
 * When it was paid, and what that cost where it was late, as it was then: what is credited or disputed later changes nothing
 * of it.
 *
 * @param paymentReference of the run that paid it
 * @param daysToPay of which the day of receipt is the first, without those on which the clock stood
 * @param paidLate after its last day
 * @param baseRate of the Bank of England, by which late interest is reckoned
 * @param paymentAmount with VAT, of this payment
 * @param paymentDueOn its last day
 * @param lateInterest 0.00 when it was in time
 * @param earlierPayments of parts of it; null where there are none
 * @param interestPaid what of all that the council has paid; null until it is written down, as the rest is
 */
@Embeddable
public record InvoicePayment(
        LocalDate paidOn,
        String paymentReference,
        int daysToPay,
        boolean paidLate,
        BigDecimal baseRate,
        Money paymentAmount,
        LocalDate paymentDueOn,
        Money lateInterest,
        @Nullable Money interestPaid,
        @Nullable LocalDate interestPaidOn,
        @Nullable String interestReference,
        @Nullable String interestWrittenBy,
        @JdbcTypeCode(SqlTypes.JSON) @Nullable List<EarlierPayment> earlierPayments) {

    /** @param before the payment of another part of it; interest that was paid for that one stays written down */
    public static InvoicePayment of(
            PaymentTerm term,
            LocalDate on,
            String reference,
            Money amount,
            BigDecimal baseRate,
            @Nullable InvoicePayment before) {
        var due = term.dueOn();
        var dueOn = due == null ? on : due;
        return new InvoicePayment(
                on,
                reference,
                term.daysTo(on),
                on.isAfter(dueOn),
                baseRate,
                amount,
                dueOn,
                new LateInterest(amount, dueOn, on, baseRate).interest(),
                before == null ? null : before.interestPaid,
                before == null ? null : before.interestPaidOn,
                before == null ? null : before.interestReference,
                before == null ? null : before.interestWrittenBy,
                before == null ? null : before.all());
    }

    public InvoicePayment withInterest(Money amount, LocalDate on, String reference, String writtenBy) {
        return new InvoicePayment(
                paidOn,
                paymentReference,
                daysToPay,
                paidLate,
                baseRate,
                paymentAmount,
                paymentDueOn,
                lateInterest,
                amount,
                on,
                reference,
                writtenBy,
                earlierPayments);
    }

    /** Of each part, the first one first. */
    private List<EarlierPayment> all() {
        var all = new ArrayList<>(earlier());
        all.add(new EarlierPayment(
                paidOn, paymentReference, daysToPay, paidLate, baseRate, paymentAmount, paymentDueOn, lateInterest));
        return List.copyOf(all);
    }

    public List<EarlierPayment> earlier() {
        return earlierPayments == null ? List.of() : earlierPayments;
    }

    /** The first day on which a part was paid late. */
    public Optional<LocalDate> firstPaidLate() {
        return all().stream()
                .filter(EarlierPayment::paidLate)
                .map(EarlierPayment::paidOn)
                .findFirst();
    }

    /** What is owed for it where it was late. */
    public LateInterest late() {
        return new LateInterest(paymentAmount, paymentDueOn, paidOn, baseRate);
    }
}
