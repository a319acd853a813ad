package org.opendps.registry.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendps.registry.document.holding.Holding;
import org.opendps.registry.document.holding.Holdings;
import org.opendps.registry.profile.Profile;
import org.opendps.registry.provider.Directory;
import org.opendps.registry.regime.condition.Condition;

/** How providers stand with the documents that a system asks of them. */
@ApplicationScoped
public class DocumentChecks {

    private final RequirementLists lists;
    private final Holdings holdings;
    private final Directory directory;

    DocumentChecks(RequirementLists lists, Holdings holdings, Directory directory) {
        this.lists = lists;
        this.holdings = holdings;
        this.directory = directory;
    }

    /** Those asked of members in the given categories. */
    public List<DocumentCheck> of(UUID systemId, UUID provider, Collection<String> categories, LocalDate today) {
        return ofAll(systemId, Map.of(provider, categories), today).getOrDefault(provider, List.of());
    }

    /** Those to be shown with an application. */
    public List<DocumentCheck> atAdmission(
            UUID systemId, UUID provider, Collection<String> categories, LocalDate today) {
        var asked = inForce(systemId, today).stream()
                .filter(one -> one.isOf(Condition.Stage.ADMISSION) && one.isAskedOf(categories))
                .toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        return checks(asked, directory.find(provider), holdings.of(provider), today);
    }

    /** Of several providers at once; {@code members}: the categories of each. */
    public Map<UUID, List<DocumentCheck>> ofAll(
            UUID systemId, Map<UUID, ? extends Collection<String>> members, LocalDate today) {
        var asked = inForce(systemId, today);
        if (asked.isEmpty()) {
            return Map.of();
        }
        var profiles = directory.findAll(members.keySet());
        var held = holdings.ofAll(members.keySet());
        var checks = new HashMap<UUID, List<DocumentCheck>>();
        members.forEach((provider, categories) -> {
            var ofMember =
                    asked.stream().filter(one -> one.isAskedOf(categories)).toList();
            var profile = profiles.get(provider);
            if (profile != null) {
                checks.put(provider, checks(ofMember, profile, held.getOrDefault(provider, Holding.NOTHING), today));
            }
        });
        return checks;
    }

    private static List<DocumentCheck> checks(
            List<DocumentRequirement> asked, Profile profile, Holding holding, LocalDate today) {
        return asked.stream()
                .map(one -> DocumentCheck.of(one, profile, holding, today))
                .toList();
    }

    private List<DocumentRequirement> inForce(UUID systemId, LocalDate today) {
        return lists.inForce(systemId, today).map(RequirementList::requirements).orElse(List.of());
    }
}
