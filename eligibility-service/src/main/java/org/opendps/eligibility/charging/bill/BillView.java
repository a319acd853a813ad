package org.opendps.eligibility.charging.bill;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.opendps.blocks.money.Money;

/** A bill as practitioners see it in lists: for whom is a reference. */
record BillView(
        UUID id,
        String number,
        UUID personRef,
        LocalDate upTo,
        Money amount,

        @Schema(description = "what of it was received when the bill was made")
        Money received,

        LocalDate billedOn,
        LocalDate dueOn,

        @Schema(description = "where the letter is, to read and to print", examples = "/v1/contribution-bills/…/letter")
        String letter) {

    static BillView of(Bill bill) {
        return new BillView(
                bill.billId(),
                bill.number(),
                bill.personRef(),
                bill.upTo(),
                bill.amount(),
                bill.received(),
                bill.billedOn(),
                bill.dueOn(),
                BillResource.PATH + "/" + bill.billId() + "/letter");
    }
}
