package org.opendps.calloff.bid.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.bid.document.Folder;
import org.opendps.calloff.bid.offer.Offer;
import org.opendps.calloff.bid.receipt.ReceiptKey;
import org.opendps.calloff.bid.seal.Unsealing;

/** Reads what was submitted, if it is what was receipted, down to the last byte of its documents. */
@ApplicationScoped
class Contents {

    private final ReceiptKey receiptKey;
    private final Folder folder;

    Contents(ReceiptKey receiptKey, Folder folder) {
        this.receiptKey = receiptKey;
        this.folder = folder;
    }

    /** Empty when anything of it was changed, or when it never came in over the counter. */
    Optional<Offer> of(Bid bid, Supplier<Unsealing> key) {
        var receipt = bid.receipt();
        if (receipt == null || !receipt.covers(bid.callOffId(), bid.id(), bid.sealed(), receiptKey)) {
            return Optional.empty();
        }
        return key.get()
                .open(bid.id(), bid.sealed(), Offer.class)
                .filter(offer -> folder.isWhole(bid.id(), offer.documents()));
    }
}
