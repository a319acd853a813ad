package org.opendps.eligibility.person.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.opendps.eligibility.person.access.Accesses;
import org.opendps.eligibility.person.export.PartOfExport;

/** Who looked at the person's record. */
@ApplicationScoped
class AccessesOfExport implements PartOfExport {

    /** More than that many years of daily visits: the whole list is at /accesses. */
    private static final int MOST = 10_000;

    private final Accesses accesses;

    AccessesOfExport(Accesses accesses) {
        this.accesses = accesses;
    }

    @Override
    public String name() {
        return "accesses";
    }

    @Override
    public List<?> about(UUID personRef) {
        return accesses.of(personRef, null, MOST).stream()
                .map(access -> AccessView.of(
                        access, accesses.reasonOf(access, personRef).orElse(null)))
                .toList();
    }
}
