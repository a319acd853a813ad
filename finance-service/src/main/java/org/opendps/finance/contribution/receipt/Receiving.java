package org.opendps.finance.contribution.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.opendps.blocks.time.London;
import org.opendps.finance.contribution.charge.Contributors;
import org.opendps.finance.contribution.charge.Settlement;
import org.opendps.finance.officer.Officer;

/** Money of a person has come in: it pays what is owed longest. */
@ApplicationScoped
@Transactional
class Receiving {

    private final ContributionReceipts receipts;
    private final Contributors contributors;
    private final Settlement settlement;
    private final InstantSource clock;

    Receiving(ContributionReceipts receipts, Contributors contributors, Settlement settlement, InstantSource clock) {
        this.receipts = receipts;
        this.contributors = contributors;
        this.settlement = settlement;
        this.clock = clock;
    }

    ContributionReceipt receive(String authority, UUID personRef, ReceiptRequest request, Officer by) {
        var today = London.today(clock);
        if (request.receivedOn().isAfter(today)) {
            throw new ReceiptRefused.ReceivedLater(request.receivedOn(), today).refused();
        }
        contributors.lock(authority, personRef);
        var receipt = new ContributionReceipt(authority, personRef, request, by, clock.instant());
        receipts.keepNew(receipt);
        settlement.settle(personRef, request.receivedOn(), receipt.id());
        return receipt;
    }

    /** @return the receipt with a minus */
    ContributionReceipt reverse(String authority, UUID personRef, UUID id, String why, Officer by) {
        contributors.lock(authority, personRef);
        var today = London.today(clock);
        var reversal = receipts.get(id, personRef).reverse(why, today, by, clock.instant());
        receipts.persistAndFlush(reversal);
        settlement.settle(personRef, today, reversal.id());
        return reversal;
    }
}
