package org.opendps.eligibility.referral.content;

import org.jspecify.annotations.Nullable;

/** What a referral says of somebody; kept closed. */
public record ReferralContent(
        ReferralRequest.Who person,
        ReferralRequest.Reach reach,
        String worries,
        ReferralRequest.Consent consent,
        ReferralRequest.@Nullable Referrer referrer) {

    @Override
    public String toString() {
        return "ReferralContent";
    }
}
