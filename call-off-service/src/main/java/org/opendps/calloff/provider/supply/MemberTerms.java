package org.opendps.calloff.provider.supply;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.provider.Market;

/** What the purchasing systems of which a provider is a member ask of it, and the most that they let it ask. */
@ApplicationScoped
public class MemberTerms {

    private final MemberSupplies supplies;
    private final Market market;

    MemberTerms(MemberSupplies supplies, Market market) {
        this.supplies = supplies;
        this.market = market;
    }

    /** The documents that are lacking on a day, in whichever of its systems lacks the least; none of one that is no member. */
    public List<String> notInForce(UUID provider, String authority, LocalDate day) {
        return supplies.of(authority, Set.of(provider)).stream()
                .map(MemberSupply::papers)
                .map(papers -> papers.notInForce(day))
                .min((one, other) -> Integer.compare(one.size(), other.size()))
                .orElse(List.of());
    }

    /** The highest cap for a session of a category in its systems; empty when one of them has none. */
    public Optional<Money> priceCap(UUID provider, String authority, String category) {
        var caps = supplies.of(authority, Set.of(provider)).stream()
                .map(MemberSupply::purchasingSystemId)
                .filter(Objects::nonNull)
                .map(market::system)
                .flatMap(Optional::stream)
                .map(system -> system.priceCap(category))
                .toList();
        return caps.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : caps.stream().flatMap(Optional::stream).reduce(Money::max);
    }
}
