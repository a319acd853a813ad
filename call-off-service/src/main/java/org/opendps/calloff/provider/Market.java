package org.opendps.calloff.provider;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What other features ask about who may supply. */
@ApplicationScoped
public class Market {

    private final PurchasingSystems systems;
    private final Members members;
    private final Applicants applicants;
    private final Providers providers;

    Market(PurchasingSystems systems, Members members, Applicants applicants, Providers providers) {
        this.systems = systems;
        this.members = members;
        this.applicants = applicants;
        this.providers = providers;
    }

    public Optional<PurchasingSystem> system(UUID id) {
        return systems.findByIdOptional(id);
    }

    /** The providers of every active member of the category and area whose invitations are not paused. */
    public Set<UUID> toInvite(UUID purchasingSystemId, String category, String area) {
        return members.toInvite(purchasingSystemId, category, area).stream()
                .map(Member::providerId)
                .collect(Collectors.toSet());
    }

    /** The same of a dynamic market: whoever was told that it may be removed is a member until it is (s.36). */
    public Set<UUID> toInviteToMarket(UUID purchasingSystemId, String category, String area) {
        return members.belongingToInvite(purchasingSystemId, category, area).stream()
                .map(Member::providerId)
                .collect(Collectors.toSet());
    }

    /** Every active member of the category and area, also while it is not invited. */
    public Set<UUID> capable(UUID purchasingSystemId, String category, String area) {
        return members.active(purchasingSystemId, category, area).stream()
                .map(Member::providerId)
                .collect(Collectors.toSet());
    }

    /** How a provider stands to a category and area of a purchasing system now. */
    public Standing standing(UUID purchasingSystemId, UUID provider, String category, String area) {
        if (members.isActive(purchasingSystemId, provider, category, area)) {
            return Standing.MEMBER;
        }
        return applicants.isUndecided(purchasingSystemId, provider, category, area)
                ? Standing.APPLICANT
                : Standing.OUTSIDER;
    }

    /** The same of a dynamic market, for whoever was told that it may be removed as well. */
    public Standing standingInMarket(UUID purchasingSystemId, UUID provider, String category, String area) {
        boolean belongs = members.belonging(purchasingSystemId, provider).stream()
                .map(Member::scope)
                .anyMatch(scope -> scope.covers(category, area));
        return belongs ? Standing.MEMBER : standing(purchasingSystemId, provider, category, area);
    }

    /** Of these providers, those whose application for the category and area is undecided. */
    public Set<UUID> applicants(UUID purchasingSystemId, String category, String area, Collection<UUID> providers) {
        return applicants.undecided(purchasingSystemId, category, area, providers);
    }

    /** In which categories and areas of a dynamic market a provider is a member, or has applied and is not decided on. */
    public List<Scope> scopes(UUID purchasingSystemId, UUID provider) {
        return Stream.concat(
                        members.belonging(purchasingSystemId, provider).stream().map(Member::scope),
                        applicants.undecided(purchasingSystemId, provider).stream()
                                .map(Applicant::scope))
                .toList();
    }

    /** What a membership, or an application, covers. */
    public record Scope(List<String> categories, List<String> areas) {

        public boolean covers(String category, String area) {
            return categories.contains(category) && areas.contains(area);
        }
    }

    public enum Standing {
        /** Active in the category and area, whether its invitations are open or not. */
        MEMBER,
        /** Asked to become one, and is not decided on. */
        APPLICANT,
        OUTSIDER
    }

    /** @throws org.opendps.blocks.problem.Refused 422 {@code no-such-provider} */
    public void mustKnow(UUID provider) {
        if (providers.findByIdOptional(provider).isEmpty()) {
            throw new NoSuchProvider(provider).refused();
        }
    }

    /** The names that we know; a provider whose event has not arrived yet has none. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : providers.list("id in ?1", ids).stream().collect(Collectors.toMap(Provider::id, Provider::name));
    }
}
