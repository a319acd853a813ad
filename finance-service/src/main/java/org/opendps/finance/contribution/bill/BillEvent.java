package org.opendps.finance.contribution.bill;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.event.PublicEvent;
import org.opendps.blocks.money.Money;

/**
 * The public fact that somebody is asked to pay, on {@code finance.contribution-bill.v1}: told once, a bill never changes.
 *
 * @param received what of the amount was here when the bill was made, since receipts pay the oldest bill first
 */
record BillEvent(
        String kind,
        UUID billId,
        long version,
        String authority,
        UUID personRef,
        String number,
        LocalDate upTo,
        Money amount,
        Money received,
        LocalDate billedOn,
        LocalDate dueOn,
        List<Line> lines)
        implements PublicEvent {

    /** @param provider under which name the public knows it */
    record Line(
            LocalDate weekStarting,
            UUID placementId,
            UUID providerId,
            String provider,
            String category,
            Money amount) {}

    static BillEvent issued(String authority, BillView bill, List<Line> lines) {
        return new BillEvent(
                "BILL_ISSUED",
                bill.id(),
                0,
                authority,
                bill.personRef(),
                bill.number(),
                bill.upTo(),
                bill.amount(),
                bill.paid(),
                bill.billedOn(),
                bill.dueOn(),
                lines);
    }

    @Override
    public String topic() {
        return "finance.contribution-bill.v1";
    }

    @Override
    public UUID key() {
        return personRef;
    }
}
