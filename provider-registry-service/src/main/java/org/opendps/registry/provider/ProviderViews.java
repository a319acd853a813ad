package org.opendps.registry.provider;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.registry.acting.ActingFor;
import org.opendps.registry.identity.Granting;
import org.opendps.registry.profile.Profile;

/** A provider as the caller may see it. */
@ApplicationScoped
public class ProviderViews {

    /** Who looks into exclusion grounds, helps with them, or checks that somebody did. */
    private static final List<String> SEE_CONNECTED_PERSONS =
            List.of(Roles.COMMISSIONER, Roles.SUPPORT_OFFICER, Roles.EVALUATOR, Roles.AUDITOR);

    private final Providers providers;
    private final Granting granting;
    private final ActingFor acting;
    private final Caller caller;

    ProviderViews(Providers providers, Granting granting, ActingFor acting, Caller caller) {
        this.providers = providers;
        this.granting = granting;
        this.acting = acting;
        this.caller = caller;
    }

    public Provider get(UUID id) {
        return providers.get(id);
    }

    /** Whoever acts for what a duplicate has become may still read what it was. */
    public UUID successor(UUID id) {
        return providers.successor(id);
    }

    public ProviderView whole(Provider provider) {
        return view(provider, provider.profile());
    }

    public ProviderView asSeen(Provider provider) {
        boolean all = acting.isMeant() || SEE_CONNECTED_PERSONS.stream().anyMatch(caller::is);
        return all ? whole(provider) : view(provider, provider.profile().withoutConnectedPersons());
    }

    private ProviderView view(Provider provider, Profile profile) {
        return new ProviderView(
                provider.id(),
                provider.status(),
                provider.mergedInto(),
                profile,
                granting.administrators(provider.id()));
    }
}
