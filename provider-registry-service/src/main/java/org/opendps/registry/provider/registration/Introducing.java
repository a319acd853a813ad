package org.opendps.registry.provider.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.opendps.blocks.resource.Ids;
import org.opendps.registry.acting.Actor;
import org.opendps.registry.identity.Granting;
import org.opendps.registry.profile.Identifier;
import org.opendps.registry.profile.Profile;
import org.opendps.registry.provider.Providers;
import org.opendps.registry.provider.duplicate.Candidate;
import org.opendps.registry.provider.duplicate.Lookalikes;
import org.opendps.registry.provider.duplicate.Lookalikes.NumberTaken;
import org.opendps.registry.provider.duplicate.Sought;

/** A council's officer brings in a provider that has nobody to act for it yet. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Introducing {

    private final Registering registering;
    private final Providers providers;
    private final Lookalikes lookalikes;
    private final Granting granting;
    private final Event<ProviderIntroduced> introduced;

    Introducing(
            Registering registering,
            Providers providers,
            Lookalikes lookalikes,
            Granting granting,
            Event<ProviderIntroduced> introduced) {
        this.registering = registering;
        this.providers = providers;
        this.lookalikes = lookalikes;
        this.granting = granting;
        this.introduced = introduced;
    }

    /** Answers, throws nothing, and keeps nothing in the way: a file goes on after a line that is not taken. */
    public sealed interface Answer {

        record Kept(UUID provider, boolean changed) implements Answer {}

        record Registered(UUID provider, Identifier number) implements Answer {}

        record LooksLike(List<Candidate> candidates) implements Answer {}

        /** Who acts for it keeps its details. */
        record InOtherHands(UUID provider) implements Answer {}
    }

    public Answer introduce(ProviderRequest request, String authority, Actor officer, Instant now) {
        var sought = oneAtATime(request.profile());
        var taken = lookalikes.numberTaken(sought, null);
        if (taken.isPresent()) {
            return registered(taken.get());
        }
        var candidates = request.isChecked() ? List.<Candidate>of() : lookalikes.of(sought, null);
        if (!candidates.isEmpty()) {
            return new Answer.LooksLike(candidates);
        }
        var provider = registering.keep(Ids.next(), request, officer, now);
        introduced.fire(new ProviderIntroduced(provider.id(), authority));
        return new Answer.Kept(provider.id(), true);
    }

    /**
     * As long as nobody acts for it, who brought it in may mend it.
     *
     * @param change what is said of it now, over what is known
     */
    public Answer mend(UUID id, UnaryOperator<Profile> change, Actor officer, Instant now) {
        var provider = providers.getForChange(id);
        var profile = change.apply(provider.profile());
        if (provider.profile().equals(profile)) {
            return new Answer.Kept(id, false);
        }
        if (isAttended(id)) {
            return new Answer.InOtherHands(id);
        }
        var taken = lookalikes.numberTaken(oneAtATime(profile), id);
        if (taken.isPresent()) {
            return registered(taken.get());
        }
        registering.rewrite(provider, profile, officer, now);
        return new Answer.Kept(id, true);
    }

    /** Whether somebody acts for it, whose consent is needed for everything else. */
    public boolean isAttended(UUID id) {
        return !granting.administrators(id).isEmpty();
    }

    private Sought oneAtATime(Profile profile) {
        var sought = Sought.of(profile);
        lookalikes.oneAtATime(sought);
        return sought;
    }

    private static Answer registered(NumberTaken taken) {
        return new Answer.Registered(taken.provider(), taken.number());
    }
}
