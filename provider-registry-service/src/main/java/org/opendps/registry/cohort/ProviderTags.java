package org.opendps.registry.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
class ProviderTags {

    private static final String PUT = """
            insert into provider_tag (provider_id, authority, tag, tagged_by, tagged_at)
            select id, :authority, :tag, :officer, :at from provider where id = :provider
            on conflict do nothing
            """;

    /** Those that the survivor has already stay behind: they say the same. */
    private static final String MOVE = """
            update provider_tag t set provider_id = :to
            where provider_id = :from and not exists (
                select from provider_tag s where s.provider_id = :to and s.authority = t.authority and s.tag = t.tag)
            """;

    private final EntityManager database;

    ProviderTags(EntityManager database) {
        this.database = database;
    }

    void put(UUID provider, String authority, CohortTag tag, String officer, Instant now) {
        int put = database.createNativeQuery(PUT)
                .setParameter("provider", provider)
                .setParameter("authority", authority)
                .setParameter("tag", tag.name())
                .setParameter("officer", officer)
                .setParameter("at", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
        if (put == 0 && !of(provider, authority).contains(tag)) {
            throw new NotFound("provider", provider).refused();
        }
    }

    void remove(UUID provider, String authority, CohortTag tag) {
        database.createNativeQuery(
                        "delete from provider_tag where provider_id = :provider and authority = :authority and tag = :tag")
                .setParameter("provider", provider)
                .setParameter("authority", authority)
                .setParameter("tag", tag.name())
                .executeUpdate();
    }

    void move(UUID from, UUID to) {
        database.createNativeQuery(MOVE)
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
    }

    List<CohortTag> of(UUID provider, String authority) {
        return database.createNativeQuery(
                        "select tag from provider_tag where provider_id = :provider and authority = :authority order by tag",
                        String.class)
                .setParameter("provider", provider)
                .setParameter("authority", authority)
                .getResultStream()
                .map(tag -> CohortTag.valueOf(String.valueOf(tag)))
                .toList();
    }
}
