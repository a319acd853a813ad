package org.opendps.registry.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.membership.Invitations;
import org.opendps.registry.membership.MemberStatus;
import org.opendps.registry.membership.venue.AccessFeature;
import org.opendps.registry.membership.venue.Session;
import org.opendps.registry.purchasing.rule.Setting;

/** A member at one of its venues; one that works in two places is found in each. */
public record MemberFound(
        UUID memberId,
        UUID providerId,
        String providerName,
        MemberStatus status,
        Invitations invitations,
        List<String> pausedFor,
        List<String> categories,
        List<String> areas,
        LocalDate memberSince,

        @Schema(description = "Null while the member has named none") @Nullable
        Place venue,

        @Schema(description = "Between the middles of the districts, with near only; 0 within the district") @Nullable
        Double miles) {

    public record Place(
            UUID id,
            String name,
            @Nullable String district,
            Setting setting,
            List<String> categories,
            List<AccessFeature> access,
            List<Session> sessions) {}

    MemberFound at(@Nullable Double distance) {
        return new MemberFound(
                memberId,
                providerId,
                providerName,
                status,
                invitations,
                pausedFor,
                categories,
                areas,
                memberSince,
                venue,
                distance == null ? null : Math.round(distance * 10) / 10.0);
    }
}
