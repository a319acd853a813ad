package org.opendps.calloff.bid.proof;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a receipt is worth. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReceiptCheckView(
        @Schema(description = "whether this service signed exactly this")
        boolean genuine,

        @Schema(description = "of a genuine receipt") @Nullable
        State state,

        @Schema(description = "whether the call-off was opened") @Nullable
        Boolean opened,

        @Schema(description = "once opened: whether the digest is in the published list") @Nullable
        Boolean inDigestList,

        String finding) {

    /** What became of what it was given for. */
    public enum State {
        STANDING,
        REPLACED,
        WITHDRAWN,
        MISSING
    }

    static ReceiptCheckView forged() {
        return new ReceiptCheckView(
                false,
                null,
                null,
                null,
                "This service did not sign this: something in it was changed, or it comes from elsewhere.");
    }

    static ReceiptCheckView of(State state, boolean opened, boolean inList) {
        return new ReceiptCheckView(true, state, opened, opened ? inList : null, finding(state, opened, inList));
    }

    private static String finding(State state, boolean opened, boolean inList) {
        return switch (state) {
            case STANDING ->
                opened
                        ? inList
                                ? "Genuine, and what was submitted is among the bids that were opened or set aside."
                                : "Genuine, but the list of digests lacks it: tell the council and keep the receipt."
                        : "Genuine, and what was submitted stands sealed.";
            case REPLACED -> "Genuine, but the bid was submitted again later: the newer receipt counts.";
            case WITHDRAWN -> "Genuine, but the bid was withdrawn before the deadline.";
            case MISSING -> "Genuine, but there is no such bid here any more: tell the council and keep the receipt.";
        };
    }
}
