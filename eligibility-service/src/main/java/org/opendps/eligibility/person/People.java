package org.opendps.eligibility.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
class People implements PanacheRepositoryBase<Person, UUID> {

    Person get(UUID personRef) {
        return findByIdOptional(personRef).orElseThrow(() -> new NotFound("person", personRef).refused());
    }

    /** What belongs to the person changes in nobody else's hands until the transaction ends. */
    void hold(UUID personRef) {
        var _ = findByIdOptional(personRef, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("person", personRef).refused());
    }

    /** Two who register the same number at the same moment come one after the other. */
    Optional<Person> known(String authority, NhsNumber number) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:number, 0))")
                .setParameter("number", authority + number.digits())
                .getSingleResult();
        return find("authority = ?1 and nhsNumber = ?2", authority, number.digits())
                .firstResultOptional();
    }
}
