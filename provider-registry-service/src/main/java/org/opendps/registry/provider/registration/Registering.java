package org.opendps.registry.provider.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.blocks.resource.Ids;
import org.opendps.blocks.resource.Versions;
import org.opendps.registry.acting.Actor;
import org.opendps.registry.acting.Position;
import org.opendps.registry.identity.Granting;
import org.opendps.registry.profile.Profile;
import org.opendps.registry.provider.ProfileChanged;
import org.opendps.registry.provider.Provider;
import org.opendps.registry.provider.ProviderFact;
import org.opendps.registry.provider.ProviderVersion;
import org.opendps.registry.provider.ProviderVersions;
import org.opendps.registry.provider.Providers;
import org.opendps.registry.provider.duplicate.Candidate;
import org.opendps.registry.provider.duplicate.IdentifierTaken;
import org.opendps.registry.provider.duplicate.Lookalikes;
import org.opendps.registry.provider.duplicate.PossibleDuplicate;
import org.opendps.registry.provider.duplicate.Sought;

/** Somebody registers their organisation and becomes its first administrator; later it says what has changed. */
@ApplicationScoped
@Transactional
class Registering {

    private static final Actor DEMONSTRATION = new Actor("demonstration", Roles.ADMIN);

    private final Providers providers;
    private final ProviderVersions versions;
    private final Lookalikes lookalikes;
    private final Granting granting;
    private final Outbox outbox;
    private final Event<ProfileChanged> changes;

    Registering(
            Providers providers,
            ProviderVersions versions,
            Lookalikes lookalikes,
            Granting granting,
            Outbox outbox,
            Event<ProfileChanged> changes) {
        this.providers = providers;
        this.versions = versions;
        this.lookalikes = lookalikes;
        this.granting = granting;
        this.outbox = outbox;
        this.changes = changes;
    }

    Provider register(ProviderRequest request, Caller founder, Instant now) {
        granting.mustActForNobody(founder.subject());
        var candidates = candidates(request.profile(), null);
        if (!candidates.isEmpty() && !request.isChecked()) {
            throw new PossibleDuplicate(candidates).refused();
        }
        var provider = keep(Ids.next(), request, new Actor(founder.username(), Roles.PROVIDER), now);
        granting.promise(founder.subject(), founder.username(), provider.id(), Position.ADMINISTRATOR);
        return provider;
    }

    private List<Candidate> candidates(Profile profile, @Nullable UUID itself) {
        var sought = Sought.of(profile);
        lookalikes.oneAtATime(sought);
        var candidates = lookalikes.of(sought, itself);
        var certain = candidates.stream().filter(Candidate::certain).toList();
        if (!certain.isEmpty()) {
            throw new IdentifierTaken(certain).refused();
        }
        return candidates;
    }

    /** With an id that was given out before, once; who acts for it is known to the identity provider already. */
    void registerOnce(UUID id, ProviderRequest request, Instant now) {
        if (!providers.exists(id)) {
            keep(id, request, DEMONSTRATION, now);
        }
    }

    Provider keep(UUID id, ProviderRequest request, Actor actor, Instant now) {
        var provider = new Provider(id, request.profile());
        providers.persistAndFlush(provider);
        tell(ProviderFact.Kind.PROVIDER_REGISTERED, provider, actor, now);
        return provider;
    }

    /** The same again is no change. */
    Provider change(UUID id, @Nullable String ifMatch, Profile profile, Actor actor, Instant now) {
        var provider = providers.getForChange(id);
        Versions.require(ifMatch, provider.version());
        if (!provider.profile().equals(profile)) {
            candidates(profile, id);
            rewrite(provider, profile, actor, now);
        }
        return provider;
    }

    /** By those who have looked for others with the same numbers already. */
    void rewrite(Provider provider, Profile profile, Actor actor, Instant now) {
        boolean sameName = provider.profile().name().equals(profile.name());
        provider.change(profile);
        providers.flush();
        tell(ProviderFact.Kind.PROVIDER_CHANGED, provider, actor, now);
        changes.fire(new ProfileChanged(provider.id(), !sameName));
    }

    private void tell(ProviderFact.Kind kind, Provider provider, Actor actor, Instant now) {
        versions.persist(new ProviderVersion(provider, actor, now));
        outbox.announce(ProviderFact.of(kind, provider));
    }
}
