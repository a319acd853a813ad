package org.opendps.calloff.bid;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/**
 * A bid. While it is sealed the council sees that there is one and when it was submitted; its bidder sees all of it.
 *
 * @param sealed whether it is closed to everybody but its bidder
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BidView(
        UUID id,
        UUID callOffId,
        int lot,
        BidStatus status,
        boolean sealed,
        @Nullable Instant submittedAt,
        @Nullable UUID providerId,
        @Nullable Money price,
        @Nullable VatCode vatCode,
        @Nullable Map<String, String> answers,
        @Nullable Receipt receipt,
        @Nullable String excludedWhy) {

    static BidView forBidder(Bid bid, Seal seal) {
        return full(bid, bid.content(seal), bid.receipt());
    }

    /**
     * For the bidder, without the content: the answer to a POST may be kept for a repetition of it, in clear, and
     * nothing in clear is kept of a sealed bid.
     */
    static BidView taken(Bid bid) {
        return new BidView(
                bid.id(),
                bid.callOffId(),
                bid.lot(),
                bid.status(),
                true,
                submittedAt(bid),
                bid.providerId(),
                null,
                null,
                null,
                bid.receipt(),
                null);
    }

    static BidView forCouncil(Bid bid) {
        return bid.status().isOpen()
                ? full(bid, bid.offer(), null)
                : new BidView(
                        bid.id(),
                        bid.callOffId(),
                        bid.lot(),
                        bid.status(),
                        true,
                        submittedAt(bid),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
    }

    private static BidView full(Bid bid, Offer offer, @Nullable Receipt receipt) {
        return new BidView(
                bid.id(),
                bid.callOffId(),
                bid.lot(),
                bid.status(),
                !bid.status().isOpen(),
                submittedAt(bid),
                bid.providerId(),
                offer.price(),
                offer.vatCode(),
                offer.answers(),
                receipt,
                bid.excludedWhy());
    }

    private static @Nullable Instant submittedAt(Bid bid) {
        var receipt = bid.receipt();
        return receipt == null ? null : receipt.submittedAt();
    }
}
