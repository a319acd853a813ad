package org.opendps.calloff.provider;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.regime.Regime;
import org.opendps.calloff.regime.TenderDays;

/** What we read of the registry's events; the registry owns them and may say more. */
final class RegistryFacts {

    private RegistryFacts() {}

    record Coded(String code) {}

    record CategoryHeard(
            String code,
            @Nullable List<String> areas,
            @Nullable Money priceCap) {}

    record CriterionHeard(String code, @Nullable Integer weight) {}

    record PurchasingSystemHeard(
            UUID purchasingSystemId,
            long version,
            String authority,
            @Nullable List<String> userAuthorities,
            String title,
            Regime regime,
            String status,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            List<CategoryHeard> categories,
            List<Coded> areas,
            @Nullable List<CriterionHeard> awardCriteria,
            @Nullable TenderDays tenderDays) {}

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

    /** What somebody applied for; a draft is told of to nobody. */
    record ApplicationHeard(
            UUID applicationId,
            long version,
            UUID purchasingSystemId,
            UUID providerId,
            String status,
            List<String> categories,
            List<String> areas) {}
}
