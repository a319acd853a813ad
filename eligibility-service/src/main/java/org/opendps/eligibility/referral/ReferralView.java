package org.opendps.eligibility.referral;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.idempotency.ShownOnce;
import org.opendps.eligibility.criteria.Kind;
import org.opendps.eligibility.referral.content.ReferralContent;
import org.opendps.eligibility.sender.Channel;

/**
 * A referral as practitioners of the council read it.
 *
 * @param content null once it is erased
 * @param erasedFrom of one that led to nobody: the day on which what it says is erased
 */
record ReferralView(
        UUID id,
        @Nullable UUID providerId,
        Channel channel,
        Kind kind,
        String area,
        ReferralStatus status,
        LocalDate receivedOn,
        String receivedBy,
        @ShownOnce @Nullable ReferralContent content,
        @Nullable UUID personRef,
        @Nullable LocalDate linkedOn,
        @Nullable LocalDate closedOn,
        @Nullable ClosedFor closedFor,
        @Nullable LocalDate erasedFrom) {

    static ReferralView of(Referral referral, @Nullable ReferralContent content) {
        return new ReferralView(
                referral.id(),
                referral.providerId().orElse(null),
                referral.channel(),
                referral.kind(),
                referral.area(),
                referral.status(),
                referral.receivedOn(),
                referral.receivedBy(),
                content,
                referral.personRef().orElse(null),
                referral.linkedOn(),
                referral.closedOn(),
                referral.closedFor(),
                referral.erasedFrom());
    }

    @Override
    public String toString() {
        return "ReferralView " + id;
    }
}
