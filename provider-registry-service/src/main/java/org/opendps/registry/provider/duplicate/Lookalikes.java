package org.opendps.registry.provider.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.profile.Identifier;
import org.opendps.registry.provider.Provider;

/**
 * Providers that may be the same organisation: by a number in a register, or by a name that is spelt much alike and a
 * place that is near. Names alone say little: there is a Thursday Club in every town.
 */
@ApplicationScoped
public class Lookalikes {

    private static final UUID NONE = new UUID(0, 0);
    private static final int AT_MOST = 10;

    private static final String BY_NUMBER = """
            select * from provider
            where status = 'ACTIVE' and id <> :except
              and identifiers @> jsonb_build_array(jsonb_build_object('scheme', cast(:scheme as text), 'id', cast(:id as text)))
            order by id
            """;

    /** Half of the trigrams at the same postcode, seven in ten within its district; found by trying clubs' names. */
    private static final String BY_NAME = """
            select * from provider p
            where p.status = 'ACTIVE' and p.id <> :except and p.postcode_district = :district
              and (select max(similarity(known, sought))
                   from unnest(array[p.name_key, coalesce(p.trading_key, p.name_key)]) known,
                        unnest(string_to_array(:names, '|')) sought)
                  >= case when p.postcode = :postcode then 0.5 else 0.7 end
            order by p.id
            """;

    private static final String ALONE =
            "select cast(pg_advisory_xact_lock(hashtextextended('provider with number ' || :number, 0)) as text)";

    private final EntityManager database;

    Lookalikes(EntityManager database) {
        this.database = database;
    }

    /** Until the transaction ends nobody else registers with one of these numbers. */
    public void oneAtATime(Sought sought) {
        sought.certain().stream()
                .map(Lookalikes::written)
                .sorted()
                .forEach(number -> database.createNativeQuery(ALONE)
                        .setParameter("number", number)
                        .getSingleResult());
    }

    public List<Candidate> of(Sought sought, @Nullable UUID except) {
        var found = new LinkedHashMap<UUID, Provider>();
        var other = except == null ? NONE : except;
        for (var number : sought.identifiers()) {
            byNumber(number, other).forEach(provider -> found.putIfAbsent(provider.id(), provider));
        }
        byName(sought, other).forEach(provider -> found.putIfAbsent(provider.id(), provider));
        return found.values().stream()
                .map(provider -> Candidate.of(provider, sought))
                .toList();
    }

    /** The provider that has one of the numbers already that only one organisation can have. */
    public Optional<NumberTaken> numberTaken(Sought sought, @Nullable UUID except) {
        var other = except == null ? NONE : except;
        return sought.certain().stream()
                .flatMap(number ->
                        byNumber(number, other).stream().limit(1).map(found -> new NumberTaken(found.id(), number)))
                .findFirst();
    }

    public record NumberTaken(UUID provider, Identifier number) {}

    @SuppressWarnings("unchecked") // a native query answers what it is told to
    private List<Provider> byNumber(Identifier number, UUID except) {
        return database.createNativeQuery(BY_NUMBER, Provider.class)
                .setParameter("except", except)
                .setParameter("scheme", scheme(number))
                .setParameter("id", number.id())
                .setMaxResults(AT_MOST)
                .getResultList();
    }

    @SuppressWarnings("unchecked") // a native query answers what it is told to
    private List<Provider> byName(Sought sought, UUID except) {
        var whereabouts = sought.whereabouts();
        if (whereabouts == null) {
            return List.of();
        }
        return database.createNativeQuery(BY_NAME, Provider.class)
                .setParameter("except", except)
                .setParameter("district", whereabouts.district())
                .setParameter("postcode", whereabouts.written())
                .setParameter("names", String.join("|", sought.names()))
                .setMaxResults(AT_MOST)
                .getResultList();
    }

    private static String written(Identifier number) {
        return scheme(number) + " " + number.id();
    }

    private static String scheme(Identifier number) {
        return number.scheme().name().replace('_', '-');
    }
}
