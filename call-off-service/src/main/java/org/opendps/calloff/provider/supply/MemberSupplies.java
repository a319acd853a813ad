package org.opendps.calloff.provider.supply;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class MemberSupplies implements PanacheRepositoryBase<MemberSupply, UUID> {

    /** In the council's own systems, and in those of others that it may buy from. */
    private static final String USABLE = "(authority = ?1 or purchasingSystemId in (select s.id from PurchasingSystem s"
            + " where array_contains(s.userAuthorities, ?1)))";

    List<MemberSupply> of(String authority, Collection<UUID> providers) {
        return providers.isEmpty()
                ? List.of()
                : list(USABLE + " and providerId in ?2 order by memberId", authority, providers);
    }

    /** Until the transaction ends nobody else takes a place of theirs. */
    List<MemberSupply> held(String authority, UUID provider) {
        return find(USABLE + " and providerId = ?2 order by memberId", authority, provider)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Optional<MemberSupply> in(UUID purchasingSystemId, UUID providerId) {
        return find("purchasingSystemId = ?1 and providerId = ?2", purchasingSystemId, providerId)
                .firstResultOptional();
    }
}
