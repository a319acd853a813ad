package org.opendps.eligibility.person.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;

/** The records that only some may open. */
@ApplicationScoped
public class Restrictions implements PanacheRepositoryBase<Restriction, UUID> {

    private final Accesses accesses;
    private final InstantSource clock;

    Restrictions(Accesses accesses, InstantSource clock) {
        this.accesses = accesses;
        this.clock = clock;
    }

    /** @throws org.opendps.blocks.problem.Refused 403 for a practitioner who is not named and broke no glass */
    public void mustLetIn(Caller caller, UUID personRef) {
        if (isClosedTo(caller, personRef) && !isOpenByBrokenGlass(caller, personRef)) {
            throw new RecordRestricted(personRef).refused();
        }
    }

    public boolean isClosedTo(Caller caller, UUID personRef) {
        return caller.is(Roles.PRACTITIONER)
                && findByIdOptional(personRef)
                        .filter(restriction -> !restriction.practitioners().contains(caller.username()))
                        .isPresent();
    }

    public boolean isOpenByBrokenGlass(Caller caller, UUID personRef) {
        return accesses.isOpenByBrokenGlass(personRef, caller.subject(), clock.instant());
    }

    /** Those of them that are closed to the caller, whatever glass was broken: a search is no reason. */
    public Set<UUID> closedTo(Caller caller, Collection<UUID> people) {
        return people.isEmpty()
                ? Set.of()
                : list("personRef in ?1", people).stream()
                        .filter(restriction -> !restriction.practitioners().contains(caller.username()))
                        .map(Restriction::personRef)
                        .collect(Collectors.toSet());
    }
}
