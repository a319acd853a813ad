package org.opendps.finance.invoice.line;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.resource.Ids;

/**
 * A session that was delivered and is charged by an invoice: by one alone, held by the database. It is worth what was asked
 * for it, and whatever has become more or less due for it since.
 */
@Entity
@SuppressWarnings("UnusedVariable") // whose it is, and its part of the invoice, are read by queries only
class InvoicedSession {

    @Id
    private UUID id;

    private UUID invoiceId;
    private int line;
    private UUID placementId;
    private UUID providerId;
    private LocalDate heldOn;

    /** Net, and not disputed when it was charged. */
    private Money asked;

    /** Net, when it was charged. */
    private Money dueThen;

    /** Net, before credit notes. */
    private Money worth;

    /** What of the invoice is payable for it. */
    private Money net;

    private Money vat;

    protected InvoicedSession() {}

    InvoicedSession(UUID invoiceId, InvoiceLine line, UUID providerId, LocalDate heldOn, Money asked, Money due) {
        this.id = Ids.next();
        this.invoiceId = invoiceId;
        this.line = line.line();
        this.placementId = line.placementId();
        this.providerId = providerId;
        this.heldOn = heldOn;
        this.asked = asked;
        this.dueThen = due;
        this.worth = asked;
        this.net = Money.ZERO;
        this.vat = Money.ZERO;
    }

    /** More is due than when it was charged: the difference is paid as well. Less: no more than that is. */
    void see(Money due) {
        worth = dueThen.isMoreThan(due) ? asked.min(due) : asked.plus(due.minus(dueThen));
    }

    /** What is no longer due for it is asked for no longer; should it be due again, it has risen by it. */
    void takeBack(Money credited) {
        asked = asked.minus(credited);
        dueThen = dueThen.minus(credited);
    }

    void share(Money ofNet, Money ofVat) {
        net = ofNet;
        vat = ofVat;
    }

    Money risen() {
        return worth.minus(asked).max(Money.ZERO);
    }

    Money fallen() {
        return asked.minus(worth).max(Money.ZERO);
    }

    UUID id() {
        return id;
    }

    int line() {
        return line;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    Money asked() {
        return asked;
    }

    Money dueThen() {
        return dueThen;
    }

    Money worth() {
        return worth;
    }

    Money net() {
        return net;
    }
}
