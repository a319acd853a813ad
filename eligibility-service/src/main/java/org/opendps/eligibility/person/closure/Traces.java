package org.opendps.eligibility.person.closure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendps.eligibility.person.access.Restrictions;
import org.opendps.eligibility.person.digest.Digests;
import org.opendps.eligibility.person.key.DataKeys;

/** What leads to a person. */
@ApplicationScoped
class Traces {

    private final DataKeys keys;
    private final Digests digests;
    private final Restrictions restrictions;

    Traces(DataKeys keys, Digests digests, Restrictions restrictions) {
        this.keys = keys;
        this.digests = digests;
        this.restrictions = restrictions;
    }

    void remove(UUID personRef) {
        keys.destroy(personRef);
        digests.remove(personRef);
        restrictions.deleteById(personRef);
    }
}
