package org.opendps.calloff.evaluation.clarification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class Clarifications implements PanacheRepositoryBase<Clarification, UUID> {

    List<Clarification> of(UUID bidId) {
        return list("bidId = ?1 order by number", bidId);
    }

    Optional<Clarification> numbered(UUID bidId, int number) {
        return find("bidId = ?1 and number = ?2", bidId, number).firstResultOptional();
    }

    /** The bids of a call-off whose low price was explained and accepted. */
    Set<UUID> acceptedPrices(UUID callOffId) {
        return list("callOffId = ?1 and kind = ?2", callOffId, ClarificationKind.ABNORMALLY_LOW).stream()
                .filter(Clarification::accepts)
                .map(Clarification::bidId)
                .collect(Collectors.toSet());
    }

    List<Clarification> ofCallOff(UUID callOffId) {
        return list("callOffId = ?1 order by bidId, number", callOffId);
    }
}
