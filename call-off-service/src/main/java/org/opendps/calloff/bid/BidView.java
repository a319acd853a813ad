package org.opendps.calloff.bid;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.bid.offer.Enclosure;
import org.opendps.calloff.bid.offer.OneOff;
import org.opendps.calloff.bid.offer.VatCode;
import org.opendps.calloff.bid.receipt.Receipt;
import org.opendps.calloff.bid.seal.OwnSeal;
import org.opendps.calloff.competition.criteria.Criteria;

/**
 * A bid. While it is sealed the council sees that there is one and when it was submitted; its bidder sees all of it.
 *
 * @param sealed whether it is closed to everybody but its bidder, or to whom a conflict of interest keeps out of it
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
        @Nullable List<OneOff> oneOff,
        @Nullable LocalDate startsOn,
        @Nullable String staffing,
        @Nullable List<Enclosure.View> documents,

        @Schema(
                description =
                        "for its bidder: what is shown here is not what was submitted, until it is submitted again")
        @Nullable
        Boolean changedSinceSubmission,

        @Schema(description = "for its bidder: the amendment of the call-off to which it has to be confirmed") @Nullable
        Integer amendmentToConfirm,

        @Nullable Receipt receipt,
        @Nullable String excludedWhy,

        @Schema(description = "why it was not opened") @Nullable
        String setAsideWhy,

        @Schema(
                description =
                        "since the opening: what speaks against it without setting it aside. INVITATIONS_PAUSED is as its"
                                + " bidder stands now until the lot is decided, and then as it stood at the opening")
        @Nullable
        List<String> flags,

        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnWhy) {

    /** All of it, as the bidder wrote it last; of a copy that was damaged only that there is one. */
    public static BidView forBidder(
            Bid bid, int lastAmendment, List<Enclosure.View> documents, List<String> flags, OwnSeal seal) {
        if (bid.status().isOpen()) {
            return opened(bid, flags, bid.receipt());
        }
        var copy = bid.ownCopyIfWhole(seal);
        if (copy == null) {
            return bare(bid, bid.providerId(), null, bid.receipt());
        }
        return new BidView(
                bid.id(),
                bid.callOffId(),
                bid.lot(),
                bid.status(),
                true,
                submittedAt(bid),
                bid.providerId(),
                copy.price(),
                copy.vatCode(),
                copy.given(),
                copy.extras(),
                copy.startsOn(),
                copy.staffing(),
                documents,
                changed(bid),
                bid.status() == BidStatus.SUBMITTED && !bid.answers(lastAmendment) ? lastAmendment : null,
                bid.receipt(),
                null,
                bid.setAsideWhy(),
                bid.flags().isEmpty() ? null : bid.flags(),
                bid.withdrawnAt(),
                bid.withdrawnWhy(seal));
    }

    /**
     * For the bidder, without the content: the answer to a POST may be kept for a repetition of it, in clear, and
     * nothing in clear is kept of a sealed bid.
     */
    public static BidView taken(Bid bid) {
        return bare(bid, bid.providerId(), changed(bid), bid.receipt());
    }

    /** For whom a conflict of interest keeps out of it: as it was while it was sealed. */
    public static BidView closed(Bid bid) {
        return bare(bid, null, null, null);
    }

    public static BidView forCouncil(Bid bid, List<String> flags) {
        if (bid.status().isOpen()) {
            return opened(bid, flags, null);
        }
        // it was set aside at the opening, and since then everybody may know who bid
        return bare(bid, bid.status() == BidStatus.SET_ASIDE ? bid.providerId() : null, null, null);
    }

    /** Until the scores are settled evaluators see as much as the criteria say: reasons and remarks may be about prices. */
    public static BidView forEvaluator(Bid bid, List<String> flags, Criteria criteria) {
        var whole = forCouncil(bid, flags);
        var blind = criteria.hidesPrices();
        return new BidView(
                whole.id(),
                whole.callOffId(),
                whole.lot(),
                whole.status(),
                whole.sealed(),
                whole.submittedAt(),
                criteria.hidesNames() ? null : whole.providerId(),
                blind ? null : whole.price(),
                blind ? null : whole.vatCode(),
                whole.answers(),
                blind ? null : whole.oneOff(),
                whole.startsOn(),
                whole.staffing(),
                whole.documents(),
                null,
                null,
                null,
                blind ? null : whole.excludedWhy(),
                whole.setAsideWhy(),
                blind ? null : whole.flags(),
                null,
                null);
    }

    private static BidView bare(
            Bid bid, @Nullable UUID providerId, @Nullable Boolean changed, @Nullable Receipt receipt) {
        return new BidView(
                bid.id(),
                bid.callOffId(),
                bid.lot(),
                bid.status(),
                true,
                submittedAt(bid),
                providerId,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                changed,
                null,
                receipt,
                null,
                bid.setAsideWhy(),
                bid.flags().isEmpty() ? null : bid.flags(),
                bid.withdrawnAt(),
                null);
    }

    private static BidView opened(Bid bid, List<String> flags, @Nullable Receipt receipt) {
        var offer = bid.offer();
        return new BidView(
                bid.id(),
                bid.callOffId(),
                bid.lot(),
                bid.status(),
                false,
                submittedAt(bid),
                bid.providerId(),
                offer.price(),
                offer.vatCode(),
                offer.answers(),
                offer.oneOff(),
                offer.startsOn(),
                offer.staffing(),
                offer.documents().stream().map(Enclosure::view).toList(),
                null,
                null,
                receipt,
                bid.excludedWhy(),
                null,
                flags,
                null,
                null);
    }

    private static @Nullable Boolean changed(Bid bid) {
        return bid.status() == BidStatus.SUBMITTED ? bid.changed() : null;
    }

    private static @Nullable Instant submittedAt(Bid bid) {
        var receipt = bid.receipt();
        return receipt == null ? null : receipt.submittedAt();
    }
}
