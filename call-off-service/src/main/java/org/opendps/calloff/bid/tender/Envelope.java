package org.opendps.calloff.bid.tender;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.opendps.calloff.bid.Bid;
import org.opendps.calloff.bid.document.BidDocument;
import org.opendps.calloff.bid.document.BidDocuments;
import org.opendps.calloff.bid.document.Folder;
import org.opendps.calloff.bid.offer.Asked;
import org.opendps.calloff.bid.receipt.EarlierReceipt;
import org.opendps.calloff.bid.receipt.EarlierReceipts;
import org.opendps.calloff.bid.receipt.Receipt;
import org.opendps.calloff.bid.receipt.ReceiptKey;
import org.opendps.calloff.bid.seal.CallOffKeys;
import org.opendps.calloff.bid.seal.OwnSeal;
import org.opendps.calloff.competition.CallOff;

/** Puts the own copy with its documents under the call-off's seal, and gives the receipt for it. */
@ApplicationScoped
class Envelope {

    private final OwnSeal ownSeal;
    private final BidDocuments documents;
    private final Folder folder;
    private final CallOffKeys keys;
    private final ReceiptKey receiptKey;
    private final EarlierReceipts earlier;

    Envelope(
            OwnSeal ownSeal,
            BidDocuments documents,
            Folder folder,
            CallOffKeys keys,
            ReceiptKey receiptKey,
            EarlierReceipts earlier) {
        this.ownSeal = ownSeal;
        this.documents = documents;
        this.folder = folder;
        this.keys = keys;
        this.receiptKey = receiptKey;
        this.earlier = earlier;
    }

    /**
     * Whether what was submitted answers the call-off as it is now. What was changed since is submitted instead.
     *
     * @throws org.opendps.blocks.problem.Refused 422 with all that is missing or wrong
     */
    void mustFit(Bid bid, CallOff callOff) {
        bid.ownCopy(ownSeal).complete(Asked.by(callOff, bid.lot()), folder.own(bid.id()));
    }

    /** @throws org.opendps.blocks.problem.Refused 422 with all that is missing or wrong */
    void seal(Bid bid, CallOff callOff, Instant arrived) {
        var offer = bid.ownCopy(ownSeal).complete(Asked.by(callOff, bid.lot()), folder.own(bid.id()));
        var sealed = keys.close(bid.callOffId(), bid.id(), offer);
        var before = bid.receipt();
        if (before != null) {
            earlier.persist(new EarlierReceipt(bid.id(), before, arrived));
        }
        documents.of(bid.id()).forEach(BidDocument::submit);
        var receipt = Receipt.of(bid.callOffId(), bid.id(), sealed, arrived, receiptKey);
        bid.submit(sealed, receipt, callOff.changed().lastOf(bid.lot()));
    }
}
