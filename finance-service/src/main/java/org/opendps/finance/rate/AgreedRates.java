package org.opendps.finance.rate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AgreedRates implements PanacheRepositoryBase<AgreedRate, UUID> {

    /** Those that were agreed with the provider that the member now is; with whom it was before, they stay. */
    void replace(MemberHeard member, List<RatePeriod> rates) {
        delete("memberId = ?1 and providerId = ?2", member.memberId(), member.providerId());
        persist(rates.stream().map(rate -> new AgreedRate(member, rate)));
    }
}
