package org.opendps.eligibility.person.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.TreeSet;

/**
 * After a change of keys: wraps data keys with the newest one, a batch in a transaction. The data is not touched, and
 * whatever is interrupted goes on with what is left.
 */
@ApplicationScoped
@Transactional
class Rewrapping {

    static final int BATCH = 500;

    private final PersonKeys rows;

    Rewrapping(PersonKeys rows) {
        this.rows = rows;
    }

    /** @return how many were wrapped anew; fewer than a batch when none is left */
    int rewrap(WrappingKeys keys) {
        var batch = rows.notWrappedWith(keys.newest(), BATCH);
        batch.forEach(row -> row.wrapped().ifPresent(wrapped -> keys.wrap(row, keys.unwrap(row, wrapped))));
        return batch.size();
    }

    /** @throws IllegalStateException when people could not be read because their key is not in the configuration */
    void mustKnowAllKeysInUse(WrappingKeys keys) {
        var unknown = new TreeSet<>(rows.wrappingNames());
        unknown.removeAll(keys.names());
        if (!unknown.isEmpty()) {
            throw new IllegalStateException("Data keys of people are wrapped with " + String.join(", ", unknown)
                    + ", which DPS_PERSON_KEYS lacks: put them before the newest");
        }
    }
}
