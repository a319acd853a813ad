package org.opendps.eligibility.person.key;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The data keys of people. Nothing is kept in memory: a key that was destroyed opens nothing from that moment. Made at
 * start-up, so that a service without a key does not start.
 */
@ApplicationScoped
@Startup
public class DataKeys {

    private final PersonKeys rows;
    private final WrappingKeys wrapping;
    private final InstantSource clock;

    DataKeys(
            PersonKeys rows,
            InstantSource clock,
            @ConfigProperty(name = "dps.person.keys") Optional<String> configured) {
        this.rows = rows;
        this.clock = clock;
        this.wrapping = new WrappingKeys(configured.orElseThrow(() -> new IllegalStateException(
                "No key for personal data: set DPS_PERSON_KEYS to a name and 32 random bytes in base64, such as"
                        + " 2026:KEY")));
    }

    WrappingKeys wrapping() {
        return wrapping;
    }

    /** A new key, stored in the transaction of what it is for. */
    public DataKey make(UUID personRef) {
        var key = DataKey.random(personRef);
        rows.persist(wrapping.wrapped(key));
        return key;
    }

    /** @throws org.opendps.blocks.problem.Refused 410 once the person is erased */
    public DataKey of(UUID personRef) {
        return find(personRef).orElseThrow(() -> new PersonErased(personRef).refused());
    }

    public Optional<DataKey> find(UUID personRef) {
        return rows.findByIdOptional(personRef).flatMap(this::unwrapped);
    }

    /** Of many in one query; those of erased people are not among them. */
    public Map<UUID, DataKey> of(Collection<UUID> people) {
        var found = new HashMap<UUID, DataKey>();
        if (!people.isEmpty()) {
            rows.list("personRef in ?1", people)
                    .forEach(row -> unwrapped(row).ifPresent(key -> found.put(row.personRef(), key)));
        }
        return found;
    }

    /** For good. */
    public void destroy(UUID personRef) {
        rows.findByIdOptional(personRef).ifPresent(row -> row.destroy(clock.instant()));
    }

    private Optional<DataKey> unwrapped(PersonKey row) {
        return row.wrapped().map(wrapped -> wrapping.unwrap(row, wrapped));
    }
}
