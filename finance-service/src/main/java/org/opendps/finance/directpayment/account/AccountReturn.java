package org.opendps.finance.directpayment.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
import org.opendps.finance.directpayment.reversal.OwnReversal;
import org.opendps.finance.directpayment.reversal.Reversed;
import org.opendps.finance.directpayment.schedule.Judged;
import org.opendps.finance.directpayment.schedule.PaymentSchedule;
import org.opendps.finance.officer.Officer;

/** The account of a period: what was spent, what is left, and what of that is too much. */
@Entity
@Table(name = "direct_payment_return")
@SuppressWarnings("UnusedVariable") // whose it is, is read by queries only
class AccountReturn {

    @Id
    private UUID id;

    @Version
    private long version;

    private String authority;
    private UUID scheduleId;
    private LocalDate coversFrom;
    private LocalDate coversUntil;
    private Money spent;
    private Money balance;
    private boolean receiptsChecked;
    private Money paid;
    private Money mayBeLeft;
    private Money surplus;
    private Money neverDue;
    private String policyVersion;

    @Enumerated(EnumType.STRING)
    private AccountStatus status;

    private String recordedBySubject;
    private String recordedBy;
    private @Nullable String decidedBy;
    private @Nullable String decision;
    private @Nullable LocalDate repaidOn;
    private @Nullable Money repaid;
    private @Nullable String repaymentReference;
    private @Nullable String repaidBySubject;

    protected AccountReturn() {}

    /**
     * @param mayBeLeft by that policy
     * @param judged what the council's money comes to, and what of it is too much
     */
    AccountReturn(
            PaymentSchedule of,
            AccountRequest request,
            Money mayBeLeft,
            Judged judged,
            String policyVersion,
            Officer by) {
        this.id = Ids.next();
        this.authority = of.authority();
        this.scheduleId = of.id();
        this.coversFrom = request.from();
        this.coversUntil = request.until();
        this.spent = request.spent();
        this.balance = request.balance();
        this.receiptsChecked = request.receiptsChecked();
        this.mayBeLeft = mayBeLeft;
        this.paid = judged.held();
        this.surplus = judged.tooMuch();
        this.neverDue = Money.ZERO;
        this.policyVersion = policyVersion;
        this.status = surplus.isPositive() ? AccountStatus.PROPOSED : AccountStatus.NOTHING_TO_RECOVER;
        this.recordedBySubject = by.subject();
        this.recordedBy = by.name();
    }

    /** @param withheld what of it is withheld from what follows in any case */
    void recover(boolean byRepayment, Money withheld, String why, Officer by) {
        decide("recovery", byRepayment ? AccountStatus.AWAITING_REPAYMENT : AccountStatus.RECOVERED, why, by);
        neverDue = withheld;
    }

    void waive(String why, Officer by) {
        decide("a waiver", AccountStatus.WAIVED, why, by);
    }

    private void decide(String step, AccountStatus next, String why, Officer by) {
        boolean isAwaited = status == AccountStatus.AWAITING_REPAYMENT && next != AccountStatus.AWAITING_REPAYMENT;
        if (status != AccountStatus.PROPOSED && !isAwaited) {
            throw new StateConflict("account", step, status, status.next()).refused();
        }
        if (by.subject().equals(recordedBySubject)) {
            throw new AccountRefused.OwnAccount(by.name()).refused();
        }
        status = next;
        decidedBy = by.name();
        decision = why;
    }

    /**
     * @param amount null where nobody says how much came
     * @param least what is to be paid back by now
     * @return what was paid back
     */
    Money repaid(@Nullable Money amount, Money least, LocalDate on, String reference, Officer by) {
        if (status != AccountStatus.AWAITING_REPAYMENT) {
            throw new StateConflict("account", "a repayment", status, status.next()).refused();
        }
        var came = amount == null && least.equals(surplus) ? surplus : amount;
        if (came == null || least.isMoreThan(came) || came.isMoreThan(surplus)) {
            throw new AccountRefused.OtherRepayment(least, surplus).refused();
        }
        status = AccountStatus.RECOVERED;
        repaid = came;
        repaidOn = on;
        repaymentReference = reference;
        repaidBySubject = by.subject();
        return came;
    }

    /** @return what was written down and did not happen; it is waited for again */
    Reversed reverse(Officer by) {
        if (status == AccountStatus.RECOVERED && repaidOn == null) {
            throw new AccountRefused.DeductionStays(surplus).refused();
        }
        var on = repaidOn;
        var reference = repaymentReference;
        var amount = repaid;
        if (status != AccountStatus.RECOVERED || on == null || reference == null || amount == null) {
            throw new StateConflict("account", "a reversal of a repayment", status, status.next()).refused();
        }
        if (by.subject().equals(repaidBySubject)) {
            throw new OwnReversal(by.name()).refused();
        }
        status = AccountStatus.AWAITING_REPAYMENT;
        repaid = null;
        repaidOn = null;
        repaymentReference = null;
        repaidBySubject = null;
        return new Reversed(Reversed.What.REPAYMENT, id, amount, on, reference);
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

    LocalDate coversFrom() {
        return coversFrom;
    }

    LocalDate coversUntil() {
        return coversUntil;
    }

    Money spent() {
        return spent;
    }

    Money balance() {
        return balance;
    }

    boolean receiptsChecked() {
        return receiptsChecked;
    }

    Money paid() {
        return paid;
    }

    Money mayBeLeft() {
        return mayBeLeft;
    }

    Money surplus() {
        return surplus;
    }

    Money neverDue() {
        return neverDue;
    }

    /** Null as long as it is not to be taken back. */
    AccountRequest.@Nullable How how() {
        return switch (status) {
            case AWAITING_REPAYMENT -> AccountRequest.How.REPAYMENT;
            case RECOVERED -> repaidOn == null ? AccountRequest.How.DEDUCTION : AccountRequest.How.REPAYMENT;
            case NOTHING_TO_RECOVER, PROPOSED, WAIVED -> null;
        };
    }

    String policyVersion() {
        return policyVersion;
    }

    AccountStatus status() {
        return status;
    }

    String recordedBy() {
        return recordedBy;
    }

    @Nullable
    String decidedBy() {
        return decidedBy;
    }

    @Nullable
    String decision() {
        return decision;
    }

    @Nullable
    Money repaid() {
        return repaid;
    }

    @Nullable
    LocalDate repaidOn() {
        return repaidOn;
    }

    @Nullable
    String repaymentReference() {
        return repaymentReference;
    }
}
