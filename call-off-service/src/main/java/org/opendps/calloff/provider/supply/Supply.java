package org.opendps.calloff.provider.supply;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.provider.Market;
import org.opendps.calloff.provider.Member;
import org.opendps.calloff.provider.Members;
import org.opendps.calloff.provider.supply.SupplyFacts.Session;
import org.opendps.calloff.regime.Regime;

/** Who may supply now, how many places there are, and what was agreed for a session. */
@ApplicationScoped
public class Supply {

    private static final String SUPPLIES = """
            providerId in ?1 and status = 'ACTIVE' and array_contains(categories, ?2) and array_contains(areas, ?3)
            and purchasingSystemId in (select s.id from PurchasingSystem s
                where s.authority = ?4 or array_contains(s.userAuthorities, ?4))
            """;

    private static final String SUPPLIES_UNDER = """
            providerId in ?1 and status = 'ACTIVE' and array_contains(categories, ?2) and array_contains(areas, ?3)
            and purchasingSystemId in (select s.id from PurchasingSystem s
                where (s.authority = ?4 or array_contains(s.userAuthorities, ?4)) and s.regime in ?5)
            """;

    private static final Set<Regime> FRAMEWORKS = Set.of(Regime.PA23_OPEN_FRAMEWORK, Regime.PA23_LIGHT_TOUCH_FRAMEWORK);

    private static final String SOMEWHERE = """
            providerId = ?1 and status = 'ACTIVE' and array_contains(categories, ?2)
            and purchasingSystemId in (select s.id from PurchasingSystem s
                where s.authority = ?3 or array_contains(s.userAuthorities, ?3))
            """;

    private final Members members;
    private final MemberSupplies supplies;
    private final Market market;

    Supply(Members members, MemberSupplies supplies, Market market) {
        this.members = members;
        this.supplies = supplies;
        this.market = market;
    }

    /** @throws org.opendps.blocks.problem.Refused 422 {@code no-such-provider} */
    public void mustKnow(UUID provider) {
        market.mustKnow(provider);
    }

    /** @throws org.opendps.blocks.problem.Refused 422 {@code no-such-member} */
    public void mustSupply(UUID provider, String authority, String category, String area) {
        if (active(Set.of(provider), authority, category, area).isEmpty()) {
            throw new NoSuchMember(provider, category, area).refused();
        }
    }

    /** In whichever area. @throws org.opendps.blocks.problem.Refused 422 {@code no-such-member} */
    public void mustSupply(UUID provider, String authority, String category) {
        if (members.count(SOMEWHERE, provider, category, authority) == 0) {
            throw new NoSuchMember(provider, category, null).refused();
        }
    }

    /** Those that are active members for the category and area in a purchasing system that the council may use. */
    public Set<UUID> active(Collection<UUID> providers, String authority, String category, String area) {
        return providers.isEmpty()
                ? Set.of()
                : members.list(SUPPLIES, providers, category, area, authority).stream()
                        .map(Member::providerId)
                        .collect(Collectors.toSet());
    }

    /**
     * How many places a provider has, day by day. Nothing is known of a day of the week that no venue speaks of; where all
     * that speak of it are closed, there is none.
     */
    public interface Known {

        OptionalInt on(LocalDate day);

        /** The days from which there may be fewer. */
        Set<LocalDate> fewerFrom();
    }

    public Known places(UUID provider, String authority) {
        return known(supplies.of(authority, Set.of(provider)));
    }

    /** The same, for somebody who is about to take one: who comes next waits until this transaction ends. */
    public Known placesHeld(UUID provider, String authority) {
        return known(supplies.held(authority, provider));
    }

    private static Known known(List<MemberSupply> of) {
        return new Known() {
            @Override
            public OptionalInt on(LocalDate day) {
                return of.stream().anyMatch(supply -> supply.speaksOf(day.getDayOfWeek()))
                        ? OptionalInt.of(of.stream()
                                .flatMap(supply -> supply.sessions(day))
                                .mapToInt(Session::places)
                                .sum())
                        : OptionalInt.empty();
            }

            @Override
            public Set<LocalDate> fewerFrom() {
                return of.stream().flatMap(MemberSupply::closedFrom).collect(Collectors.toSet());
            }
        };
    }

    /** What a purchasing system asks of a provider; empty for one that is no member, of whose papers nothing is known. */
    public Optional<SupplyFacts.Papers> papers(UUID provider, UUID purchasingSystemId) {
        return supplies.in(purchasingSystemId, provider).map(MemberSupply::papers);
    }

    /** What was agreed with a member of one purchasing system. */
    public List<SupplyFacts.Rate> ratesIn(UUID purchasingSystemId, UUID provider) {
        return supplies.in(purchasingSystemId, provider)
                .map(MemberSupply::rates)
                .orElse(List.of());
    }

    /** A membership of a framework, and the rates that were agreed there. */
    public record Agreed(UUID purchasingSystemId, List<SupplyFacts.Rate> rates) {}

    /**
     * Of each of them the frameworks that the council may use in which it is an active member for the category and area. A
     * dynamic market or dynamic purchasing system has no terms at which somebody is awarded without a competition.
     */
    public Map<UUID, List<Agreed>> frameworks(
            Collection<UUID> providers, String authority, String category, String area) {
        if (providers.isEmpty()) {
            return Map.of();
        }
        var known = supplies.of(authority, providers).stream()
                .collect(Collectors.toMap(MemberSupply::memberId, Function.identity()));
        return members.list(SUPPLIES_UNDER, providers, category, area, authority, FRAMEWORKS).stream()
                .collect(Collectors.groupingBy(
                        Member::providerId,
                        Collectors.mapping(member -> agreed(member, known.get(member.id())), Collectors.toList())));
    }

    private static Agreed agreed(Member member, @Nullable MemberSupply known) {
        return new Agreed(member.purchasingSystemId(), known == null ? List.of() : known.rates());
    }

    /** The rates of many at once, by provider; a member of two systems has those of both. */
    public Map<UUID, List<SupplyFacts.Rate>> rates(Collection<UUID> providers, String authority) {
        return supplies.of(authority, providers).stream()
                .collect(Collectors.groupingBy(
                        MemberSupply::providerId,
                        Collectors.flatMapping(supply -> supply.rates().stream(), Collectors.toList())));
    }
}
