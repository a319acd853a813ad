package org.opendps.finance.contribution.charge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;

/** The people of a council of whom a contribution was told. */
@ApplicationScoped
public class Contributors {

    private final EntityManager entities;

    Contributors(EntityManager entities) {
        this.entities = entities;
    }

    /** @throws org.opendps.blocks.problem.Refused 404 for another council's person */
    public void mustBeOf(String authority, UUID personRef) {
        own(entities.find(ContributionDue.class, personRef), authority, personRef);
    }

    /** And nothing else is booked of the person until this transaction ends. */
    public void lock(String authority, UUID personRef) {
        own(entities.find(ContributionDue.class, personRef, LockModeType.PESSIMISTIC_WRITE), authority, personRef);
    }

    private static void own(@Nullable ContributionDue found, String authority, UUID personRef) {
        if (found == null || !found.authority().equals(authority)) {
            throw new NotFound("contribution", personRef).refused();
        }
    }
}
