package org.opendps.eligibility.directpayment.use;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.resource.Ids;

/** What was received, spent and left of a fund in a time, as its holder says. Recorded once. */
@Entity
class UseReturn {

    static final String NOTE = "use_return.note";

    @Id
    private UUID id;

    private UUID heldFundId;
    private UUID personRef;
    private LocalDate fromDay;
    private LocalDate untilDay;
    private Money received;
    private Money spent;
    private Money balance;
    private Money expectedBalance;
    private Money mayLie;
    private Money surplus;
    private byte[] note;
    private String recordedBy;
    private Instant recordedAt;

    protected UseReturn() {}

    UseReturn(
            UUID heldFundId,
            UUID personRef,
            ReturnRequest request,
            Surplus surplus,
            byte[] note,
            String by,
            Instant at) {
        this.id = Ids.next();
        this.heldFundId = heldFundId;
        this.personRef = personRef;
        this.fromDay = request.from();
        this.untilDay = request.until();
        this.received = request.received();
        this.spent = request.spent();
        this.balance = request.balance();
        this.expectedBalance = surplus.expectedBalance();
        this.mayLie = surplus.mayLie();
        this.surplus = surplus.toGiveBack();
        this.note = note;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID personRef() {
        return personRef;
    }

    LocalDate untilDay() {
        return untilDay;
    }

    Money balance() {
        return balance;
    }

    byte[] note() {
        return note;
    }

    ReturnView view(ReturnRequest.Words said) {
        return new ReturnView(
                id,
                heldFundId,
                fromDay,
                untilDay,
                received,
                spent,
                balance,
                balance.minus(expectedBalance),
                mayLie,
                surplus,
                surplus.isPositive(),
                said.note(),
                recordedBy,
                recordedAt);
    }
}
