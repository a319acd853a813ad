package org.opendps.eligibility.person.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.opendps.eligibility.person.access.Restriction;
import org.opendps.eligibility.person.access.Restrictions;
import org.opendps.eligibility.person.export.PartOfExport;

/** That the person's record is restricted, and why. */
@ApplicationScoped
class RestrictionOfExport implements PartOfExport {

    private final Restrictions restrictions;

    RestrictionOfExport(Restrictions restrictions) {
        this.restrictions = restrictions;
    }

    /** How many open the record. */
    record Restricted(Restriction.Kind kind, int practitioners) {}

    @Override
    public String name() {
        return "restrictions";
    }

    @Override
    public List<?> about(UUID personRef) {
        return restrictions.findByIdOptional(personRef).stream()
                .map(standing ->
                        new Restricted(standing.kind(), standing.practitioners().size()))
                .toList();
    }
}
