package org.opendps.registry.provider.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.blocks.time.London;
import org.opendps.registry.acting.ProvidersMerged;
import org.opendps.registry.provider.Provider;
import org.opendps.registry.provider.ProviderFact;
import org.opendps.registry.provider.ProviderFact.Kind;
import org.opendps.registry.provider.ProviderVersion;
import org.opendps.registry.provider.ProviderVersions;
import org.opendps.registry.provider.Providers;

/**
 * A council's officer merges two providers that are one. What others hold for the duplicate they move themselves, in
 * this transaction; what cannot be moved undoes all of it.
 */
@ApplicationScoped
@Transactional
class Merging {

    private final Providers providers;
    private final ProviderVersions versions;
    private final ProviderMerges merges;
    private final Outbox outbox;
    private final Event<ProvidersMerged> merged;

    Merging(
            Providers providers,
            ProviderVersions versions,
            ProviderMerges merges,
            Outbox outbox,
            Event<ProvidersMerged> merged) {
        this.providers = providers;
        this.versions = versions;
        this.merges = merges;
        this.outbox = outbox;
        this.merged = merged;
    }

    ProviderMerge merge(UUID survivorId, UUID duplicateId, String reason, ProviderMerge.Officer officer, Instant now) {
        if (survivorId.equals(duplicateId)) {
            throw new MergedWithItself().refused();
        }
        providers.holdAlone(survivorId, duplicateId);
        var survivor = providers.get(survivorId);
        survivor.mustBeActive("a merge");
        retire(providers.get(duplicateId), survivor, officer, now);
        providers.mergedInto(duplicateId).forEach(earlier -> redirect(earlier, survivor));
        merged.fire(new ProvidersMerged(survivorId, duplicateId, London.dateOf(now)));
        var merge = new ProviderMerge(survivorId, duplicateId, reason, officer, now);
        merges.persistAndFlush(merge);
        return merge;
    }

    private void retire(Provider duplicate, Provider survivor, ProviderMerge.Officer officer, Instant now) {
        duplicate.mergeInto(survivor.id());
        providers.flush();
        versions.persist(new ProviderVersion(duplicate, officer.actor(), now));
        outbox.announce(ProviderFact.of(Kind.PROVIDER_MERGED, duplicate));
    }

    /** What was merged into the duplicate before points to where it all is now. */
    private void redirect(Provider earlier, Provider survivor) {
        earlier.pointTo(survivor.id());
        providers.flush();
        outbox.announce(ProviderFact.of(Kind.PROVIDER_MERGED, earlier));
    }
}
