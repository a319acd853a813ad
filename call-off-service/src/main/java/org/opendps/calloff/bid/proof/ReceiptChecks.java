package org.opendps.calloff.bid.proof;

import jakarta.enterprise.context.ApplicationScoped;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.bid.BidStatus;
import org.opendps.calloff.bid.Bids;
import org.opendps.calloff.bid.proof.ReceiptCheckView.State;
import org.opendps.calloff.bid.receipt.EarlierReceipts;
import org.opendps.calloff.bid.receipt.ReceiptKey;

/** Compares a receipt with what is here. */
@ApplicationScoped
class ReceiptChecks {

    private final Bids bids;
    private final EarlierReceipts earlier;
    private final DigestLists lists;
    private final ReceiptKey key;

    ReceiptChecks(Bids bids, EarlierReceipts earlier, DigestLists lists, ReceiptKey key) {
        this.bids = bids;
        this.earlier = earlier;
        this.lists = lists;
        this.key = key;
    }

    ReceiptCheckView check(ReceiptCheckRequest receipt) {
        if (!key.hasSigned(receipt.text(), receipt.signature())) {
            return ReceiptCheckView.forged();
        }
        var state = bids.findByIdOptional(receipt.bidId())
                .map(bid -> state(bid, receipt))
                .orElse(State.MISSING);
        var list = lists.findByIdOptional(receipt.callOffId());
        return ReceiptCheckView.of(
                state,
                list.isPresent(),
                list.filter(one -> one.has(receipt.digest())).isPresent());
    }

    private State state(Bid bid, ReceiptCheckRequest asked) {
        var current = bid.receipt();
        if (current != null && current.receiptNumber().equals(asked.receiptNumber())) {
            return bid.status() == BidStatus.WITHDRAWN ? State.WITHDRAWN : State.STANDING;
        }
        return earlier.has(bid.id(), asked.receiptNumber()) ? State.REPLACED : State.MISSING;
    }
}
