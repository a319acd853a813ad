package org.opendps.finance.directpayment.instalment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
import org.opendps.finance.directpayment.reversal.OwnReversal;
import org.opendps.finance.directpayment.reversal.Reversed;
import org.opendps.finance.directpayment.schedule.PaymentSchedule;
import org.opendps.finance.directpayment.schedule.Payments;
import org.opendps.finance.officer.Officer;

/** What is paid of a schedule at once: what is due by the end of a period, less what was issued before. */
@Entity
@Table(name = "direct_payment_instalment")
@SuppressWarnings("UnusedVariable") // whose it is, is read by queries only
class Instalment {

    @Id
    private UUID id;

    @Version
    private long version;

    private String authority;
    private UUID scheduleId;
    private int number;
    private LocalDate coversFrom;
    private LocalDate coversUntil;
    private Money amount;
    private LocalDate payableOn;

    @Enumerated(EnumType.STRING)
    private InstalmentStatus status;

    private @Nullable LocalDate withdrawnOn;
    private @Nullable LocalDate paidOn;
    private @Nullable String reference;
    private @Nullable String paidBySubject;
    private @Nullable String paidBy;

    protected Instalment() {}

    /** For the days of which no instalment was before, and what is more, or less, for those before. */
    Instalment(PaymentSchedule of, int number, LocalDate coversUntil, Money amount, LocalDate payableOn) {
        this.id = Ids.next();
        this.authority = of.authority();
        this.scheduleId = of.id();
        this.number = number;
        this.coversFrom = of.firstToIssue();
        this.coversUntil = coversUntil;
        this.amount = amount;
        this.payableOn = payableOn;
        this.status = InstalmentStatus.DUE;
    }

    void pay(LocalDate on, String itsReference, Officer by) {
        become(InstalmentStatus.PAID, "payment");
        withdrawnOn = null;
        paidOn = on;
        reference = itsReference;
        paidBySubject = by.subject();
        paidBy = by.name();
    }

    /** It is not to be paid any more. */
    void withdraw(LocalDate on) {
        become(InstalmentStatus.WITHDRAWN, "a withdrawal");
        withdrawnOn = on;
    }

    Payments.Payment payment() {
        return new Payments.Payment(amount, coversFrom, coversUntil, paidOn, withdrawnOn);
    }

    /** @return what was written down and did not happen; it is to be paid still */
    Reversed reverse(Officer by) {
        if (status != InstalmentStatus.PAID) {
            throw new StateConflict("instalment", "a reversal", status, status.next()).refused();
        }
        if (by.subject().equals(paidBySubject)) {
            throw new OwnReversal(by.name()).refused();
        }
        var was = new Reversed(
                Reversed.What.PAYMENT, id, amount, Objects.requireNonNull(paidOn), Objects.requireNonNull(reference));
        status = InstalmentStatus.DUE;
        paidOn = null;
        reference = null;
        paidBySubject = null;
        paidBy = null;
        return was;
    }

    private void become(InstalmentStatus next, String step) {
        if (!status.next().contains(next)) {
            throw new StateConflict("instalment", step, status, status.next()).refused();
        }
        status = next;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID scheduleId() {
        return scheduleId;
    }

    int number() {
        return number;
    }

    LocalDate coversFrom() {
        return coversFrom;
    }

    LocalDate coversUntil() {
        return coversUntil;
    }

    Money amount() {
        return amount;
    }

    LocalDate payableOn() {
        return payableOn;
    }

    InstalmentStatus status() {
        return status;
    }

    @Nullable
    LocalDate paidOn() {
        return paidOn;
    }

    @Nullable
    String reference() {
        return reference;
    }

    @Nullable
    String paidBy() {
        return paidBy;
    }
}
