package org.opendps.calloff.provider;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What we read of the registry's events; the registry owns them and may say more. */
final class RegistryFacts {

    private RegistryFacts() {}

    record Coded(String code) {}

    record PurchasingSystemHeard(
            UUID purchasingSystemId,
            long version,
            String authority,
            String title,
            String status,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            List<Coded> categories,
            List<Coded> areas) {}

    record ProviderHeard(UUID providerId, long version, String name) {}

    record MemberHeard(
            UUID memberId,
            long version,
            UUID purchasingSystemId,
            UUID providerId,
            List<String> categories,
            List<String> areas,
            String status,
            String invitations) {}
}
