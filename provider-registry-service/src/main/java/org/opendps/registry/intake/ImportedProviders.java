package org.opendps.registry.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.acting.Introduced;

/** By which reference of its own a council has brought in which provider. */
@ApplicationScoped
class ImportedProviders implements Introduced {

    private static final String PROVIDERS = """
            select reference, provider_id, said from imported_provider
            where authority = :authority and reference in (:references)
            """;
    private static final String APPLICATIONS = """
            select reference, purchasing_system_id, application_id, said from imported_application
            where authority = :authority and reference in (:references)
            """;
    private static final String KEEP = """
            insert into imported_provider (authority, reference, provider_id, said)
            values (:authority, :reference, :provider, :said)
            on conflict (authority, reference) do update set said = excluded.said
            """;
    private static final String KEEP_APPLICATION = """
            insert into imported_application (authority, reference, purchasing_system_id, application_id, said)
            values (:authority, :reference, :system, :application, :said)
            on conflict (authority, reference, purchasing_system_id)
                do update set application_id = excluded.application_id, said = excluded.said
            """;

    private final EntityManager database;

    ImportedProviders(EntityManager database) {
        this.database = database;
    }

    /**
     * @param said of the provider by the line that was taken last; null when that is not known
     * @param applications by purchasing system
     */
    record Known(UUID provider, @Nullable UUID said, Map<UUID, KnownApplication> applications) {}

    record KnownApplication(UUID application, @Nullable UUID said) {}

    Map<String, Known> known(String authority, Collection<String> references) {
        var known = new HashMap<String, Known>();
        rows(PROVIDERS, authority, references)
                .forEach(row -> known.put((String) row[0], new Known((UUID) row[1], (UUID) row[2], new HashMap<>())));
        rows(APPLICATIONS, authority, references)
                .forEach(row -> Objects.requireNonNull(known.get((String) row[0]))
                        .applications()
                        .put((UUID) row[1], new KnownApplication((UUID) row[2], (UUID) row[3])));
        return known;
    }

    @SuppressWarnings("unchecked") // a native query answers what it is told to
    private List<Object[]> rows(String query, String authority, Collection<String> references) {
        return database.createNativeQuery(query)
                .setParameter("authority", authority)
                .setParameter("references", references)
                .getResultList();
    }

    void keep(String authority, String reference, UUID provider, UUID said) {
        database.createNativeQuery(KEEP)
                .setParameter("authority", authority)
                .setParameter("reference", reference)
                .setParameter("provider", provider)
                .setParameter("said", said)
                .executeUpdate();
    }

    void keepApplication(String authority, String reference, UUID system, KnownApplication known) {
        database.createNativeQuery(KEEP_APPLICATION)
                .setParameter("authority", authority)
                .setParameter("reference", reference)
                .setParameter("system", system)
                .setParameter("application", known.application())
                .setParameter("said", known.said())
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
