package org.opendps.calloff.bid.opening;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.calloff.provider.Membership;
import org.opendps.calloff.regime.Bidders.Circle;

class VerdictTest {

    /** Domain rule R7.3 for paused invitations, Procurement Act 2023 s.34(3) to (5) for whoever is no member. */
    @ParameterizedTest
    @CsvSource({
        "MEMBERS,                ACTIVE,           false, false, Stands[remarks=[]]",
        "MEMBERS,                ACTIVE,           true,  false, Stands[remarks=[INVITATIONS_PAUSED]]",
        "MEMBERS,                REMOVAL_NOTIFIED, false, false, Stands[remarks=[REMOVAL_NOTIFIED]]",
        "MEMBERS,                SUSPENDED,        false, false, Out",
        "MEMBERS,                REMOVED,          false, false, Out",
        "MEMBERS,                ,                 false, false, Out",
        "MEMBERS_AND_APPLICANTS, ,                 false, true,  Held[]",
        "MEMBERS_AND_APPLICANTS, ,                 false, false, Out",
        "MEMBERS_AND_APPLICANTS, SUSPENDED,        false, true,  Out",
        "MEMBERS_AND_APPLICANTS, REMOVAL_NOTIFIED, false, false, Stands[remarks=[REMOVAL_NOTIFIED]]",
        "MEMBERS_AND_APPLICANTS, REMOVED,          false, true,  Held[]",
        "MEMBERS_AND_APPLICANTS, REMOVED,          false, false, Out",
        "MEMBERS,                REMOVED,          false, true,  Out",
        "EVERYBODY,              ,                 false, false, Stands[remarks=[]]",
        "EVERYBODY,              SUSPENDED,        false, false, Stands[remarks=[]]"
    })
    void dependsOnWhoMayBidAndHowTheBidderStands(
            Circle circle, @Nullable String status, boolean paused, boolean applies, String verdict) {
        var membership = status == null ? null : new Membership(status, paused);
        assertThat(Verdict.of(circle, membership, applies).toString()).startsWith(verdict);
    }
}
