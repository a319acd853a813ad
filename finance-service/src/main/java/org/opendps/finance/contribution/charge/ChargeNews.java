package org.opendps.finance.contribution.charge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.contribution.collector.Collectors;
import org.opendps.finance.ledger.Journal;
import org.opendps.finance.ledger.Ledger;
import org.opendps.finance.spend.SpendKind;
import org.opendps.finance.spend.Spending;

/** Keeps a change of a charge, tells the world of it and posts it. */
@ApplicationScoped
class ChargeNews {

    private final Charges charges;
    private final ChargeLines lines;
    private final Spending spending;
    private final Ledger ledger;

    ChargeNews(Charges charges, ChargeLines lines, Spending spending, Ledger ledger) {
        this.charges = charges;
        this.lines = lines;
        this.spending = spending;
        this.ledger = ledger;
    }

    Charge begin(String authority, UUID personRef, Cost of, Collectors.Choice collected, Money due, LocalDate on) {
        var purchase = of.bought().purchase(authority, personRef, of.cell());
        var told = spending.announce(
                SpendKind.CONTRIBUTION_DUE, purchase, of.cell().line(due), on, null);
        var charge = new Charge(authority, personRef, of, collected, due, told);
        charges.persist(charge);
        lines.persist(new ChargeLine(charge, ChargeLine.Kind.DUE, due, told, on, null));
        return charge;
    }

    /** The difference alone. */
    void change(Charge charge, Money more, LocalDate on) {
        charge.book(more);
        tell(charge, ChargeLine.Kind.DUE, SpendKind.CONTRIBUTION_DUE, more, on, null);
    }

    /** @param receiptId null of what a provider has collected, or of what is received for another week now */
    void receive(Charge charge, Money more, LocalDate on, @Nullable UUID receiptId) {
        charge.receive(more);
        tell(charge, ChargeLine.Kind.RECEIVED, SpendKind.CONTRIBUTION_RECEIVED, more, on, receiptId);
    }

    private void tell(
            Charge charge, ChargeLine.Kind kind, SpendKind as, Money amount, LocalDate on, @Nullable UUID receiptId) {
        var told = spending.announce(as, charge.purchase(), charge.cell().line(amount), on, charge.spendRef());
        lines.persist(new ChargeLine(charge, kind, amount, told, on, receiptId));
    }

    void postDue(String what, LocalDate on, List<Journal.Contributed> parts) {
        ledger.post(Journal.contribution(what, on, parts));
    }

    void postReceived(String what, LocalDate on, List<Journal.Contributed> parts) {
        ledger.post(Journal.contributionReceipt(what, on, parts));
    }
}
