package org.opendps.registry.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.opendps.registry.acting.ProvidersMerged;

/** A council puts a provider into a cohort of its own, and takes it out; twice is the same as once. */
@ApplicationScoped
@Transactional
class Tagging {

    private final ProviderTags tags;

    Tagging(ProviderTags tags) {
        this.tags = tags;
    }

    void tag(UUID provider, String authority, CohortTag tag, String officer, Instant now) {
        tags.put(provider, authority, tag, officer, now);
    }

    void move(@Observes ProvidersMerged merged) {
        tags.move(merged.duplicate(), merged.survivor());
    }

    void untag(UUID provider, String authority, CohortTag tag) {
        tags.remove(provider, authority, tag);
    }
}
