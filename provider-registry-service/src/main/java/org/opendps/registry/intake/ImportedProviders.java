package org.opendps.registry.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.acting.Introduced;

/** By which reference of its own a council has brought in which provider. */
@ApplicationScoped
class ImportedProviders implements Introduced {

    private static final String KEEP = """
            insert into imported_provider (authority, reference, provider_id, application_id)
            values (:authority, :reference, :provider, cast(:application as uuid))
            on conflict (authority, reference) do update
                set application_id = coalesce(imported_provider.application_id, excluded.application_id)
            """;

    private final EntityManager database;

    ImportedProviders(EntityManager database) {
        this.database = database;
    }

    record Known(UUID provider, @Nullable UUID application) {}

    @SuppressWarnings("unchecked") // a native query answers what it is told to
    Map<String, Known> known(String authority, Collection<String> references) {
        List<Object[]> rows = database.createNativeQuery("select reference, provider_id, application_id"
                        + " from imported_provider where authority = :authority and reference in (:references)")
                .setParameter("authority", authority)
                .setParameter("references", references)
                .getResultList();
        var known = new HashMap<String, Known>();
        rows.forEach(row -> known.put((String) row[0], new Known((UUID) row[1], (UUID) row[2])));
        return known;
    }

    void keep(String authority, String reference, Known known) {
        var application = known.application();
        database.createNativeQuery(KEEP)
                .setParameter("authority", authority)
                .setParameter("reference", reference)
                .setParameter("provider", known.provider())
                .setParameter("application", application == null ? null : application.toString())
                .executeUpdate();
    }

    /** What was written so far is not looked at again before each of the next statements. */
    void forget() {
        database.flush();
        database.clear();
    }

    void move(UUID from, UUID to) {
        database.createNativeQuery("update imported_provider set provider_id = :to where provider_id = :from")
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
    }

    @Override
    public boolean by(String authority, UUID provider) {
        return (boolean) database.createNativeQuery("select exists (select from imported_provider"
                        + " where provider_id = :provider and authority = :authority)")
                .setParameter("provider", provider)
                .setParameter("authority", authority)
                .getSingleResult();
    }
}
