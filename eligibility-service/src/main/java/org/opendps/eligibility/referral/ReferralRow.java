package org.opendps.eligibility.referral;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.criteria.Kind;
import org.opendps.eligibility.sender.Channel;

/** How far a referral has come; nothing of the person whom it is about. */
record ReferralRow(
        UUID id,
        String authority,
        @Nullable UUID providerId,
        Channel channel,
        Kind kind,
        String area,
        ReferralStatus status,
        LocalDate receivedOn,
        @Nullable LocalDate closedOn,
        @Nullable ClosedFor closedFor) {

    static ReferralRow of(Referral referral) {
        return new ReferralRow(
                referral.id(),
                referral.authority(),
                referral.providerId().orElse(null),
                referral.channel(),
                referral.kind(),
                referral.area(),
                referral.status(),
                referral.receivedOn(),
                referral.closedOn(),
                referral.closedFor());
    }
}
