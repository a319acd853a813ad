package org.opendps.eligibility.charging.bill;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.opendps.blocks.money.Money;

/** What one person is asked to pay, as finance-service told of it. */
@Entity
@Table(name = "contribution_bill")
class Bill {

    /**
     * What one week of one placement costs the person.
     *
     * @param provider its name
     * @param amount with a minus what was billed too much before
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Line(LocalDate weekStarting, String provider, String category, Money amount) {}

    @Id
    private UUID billId;

    private String authority;
    private UUID personRef;
    private String number;
    private LocalDate upTo;
    private Money amount;
    private Money received;
    private LocalDate billedOn;
    private LocalDate dueOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Line> lines;

    protected Bill() {}

    Bill(BillConsumer.BillHeard heard) {
        billId = heard.billId();
        authority = heard.authority();
        personRef = heard.personRef();
        number = heard.number();
        upTo = heard.upTo();
        amount = heard.amount();
        received = heard.received() == null ? Money.ZERO : heard.received();
        billedOn = heard.billedOn();
        dueOn = heard.dueOn();
        lines = List.copyOf(heard.lines());
    }

    UUID billId() {
        return billId;
    }

    String authority() {
        return authority;
    }

    UUID personRef() {
        return personRef;
    }

    String number() {
        return number;
    }

    LocalDate upTo() {
        return upTo;
    }

    Money amount() {
        return amount;
    }

    /** What of it was here when the bill was made. */
    Money received() {
        return received;
    }

    Money leftToPay() {
        return amount.minus(received);
    }

    LocalDate billedOn() {
        return billedOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    List<Line> lines() {
        return lines;
    }
}
