package org.opendps.registry.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;
import org.opendps.registry.acting.Actor;
import org.opendps.registry.identity.Granting;

/** A council's officer brings in a provider that has nobody to act for it yet. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Introducing {

    private final Registering registering;
    private final Providers providers;
    private final Lookalikes lookalikes;
    private final Granting granting;

    Introducing(Registering registering, Providers providers, Lookalikes lookalikes, Granting granting) {
        this.registering = registering;
        this.providers = providers;
        this.lookalikes = lookalikes;
        this.granting = granting;
    }

    /** Answers, throws nothing, and keeps nothing in the way: a file goes on after a line that is not taken. */
    public sealed interface Answer {

        record Kept(UUID provider, boolean changed) implements Answer {}

        record Registered(List<Candidate> candidates) implements Answer {}

        record LooksLike(List<Candidate> candidates) implements Answer {}

        /** Who acts for it keeps its details. */
        record InOtherHands(UUID provider) implements Answer {}
    }

    public Answer introduce(ProviderRequest request, Actor officer, Instant now) {
        var candidates = candidates(request, null);
        if (candidates.stream().anyMatch(Candidate::certain)) {
            return new Answer.Registered(candidates);
        }
        if (!candidates.isEmpty() && !request.isChecked()) {
            return new Answer.LooksLike(candidates);
        }
        var provider = registering.keep(Ids.next(), request, officer, now);
        return new Answer.Kept(provider.id(), true);
    }

    /** As long as nobody acts for it, who brought it in may mend it. */
    public Answer mend(UUID id, ProviderRequest request, Actor officer, Instant now) {
        var provider = providers.getForChange(id);
        var profile = request.profile();
        if (provider.profile().equals(profile)) {
            return new Answer.Kept(id, false);
        }
        if (!granting.administrators(id).isEmpty()) {
            return new Answer.InOtherHands(id);
        }
        var certain =
                candidates(request, id).stream().filter(Candidate::certain).toList();
        if (!certain.isEmpty()) {
            return new Answer.Registered(certain);
        }
        registering.rewrite(provider, profile, officer, now);
        return new Answer.Kept(id, true);
    }

    private List<Candidate> candidates(ProviderRequest request, @Nullable UUID itself) {
        var sought = Sought.of(request.profile());
        lookalikes.oneAtATime(sought);
        return lookalikes.of(sought, itself);
    }
}
