package org.opendps.finance.contribution.charge;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class ChargeLines implements PanacheRepositoryBase<ChargeLine, UUID> {

    /** Which charge each of these events told of. */
    Map<UUID, UUID> chargesOf(Collection<UUID> spendRefs) {
        return list("spendRef in ?1", spendRefs).stream()
                .collect(Collectors.toMap(ChargeLine::spendRef, ChargeLine::chargeId));
    }
}
