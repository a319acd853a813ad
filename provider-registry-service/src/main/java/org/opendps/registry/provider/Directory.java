package org.opendps.registry.provider;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendps.registry.profile.Profile;

/** What later features may know of providers. */
@ApplicationScoped
public class Directory {

    private final Providers providers;

    Directory(Providers providers) {
        this.providers = providers;
    }

    /** @throws org.opendps.blocks.problem.Refused 404 when there is none */
    public Profile find(UUID id) {
        return providers.get(id).profile();
    }

    public Map<UUID, Profile> findAll(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : providers.list("id in ?1", ids).stream().collect(Collectors.toMap(Provider::id, Provider::profile));
    }
}
