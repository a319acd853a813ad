package org.opendps.eligibility.offer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.idempotency.ShownOnce;

/** A sheet as practitioners see it. */
record OfferSheetView(
        UUID id,
        UUID personRef,
        @ShownOnce OfferSheetRequest sheet,
        @ShownOnce @Nullable String youPay,
        String madeBy,
        Instant madeAt) {

    static OfferSheetView of(OfferSheet row, Content content) {
        return new OfferSheetView(
                row.id(), row.personRef(), content.sheet(), content.youPay(), row.madeBy(), row.madeAt());
    }

    @Override
    public String toString() {
        return "OfferSheetView " + id;
    }
}
