package org.opendps.eligibility.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendps.blocks.problem.NotFound;
import org.opendps.eligibility.person.detail.NhsNumber;
import org.opendps.eligibility.person.digest.Digests;

@ApplicationScoped
public class People implements PanacheRepositoryBase<Person, UUID> {

    private final Digests digests;

    People(Digests digests) {
        this.digests = digests;
    }

    public Person get(UUID personRef) {
        return findByIdOptional(personRef).orElseThrow(() -> new NotFound("person", personRef).refused());
    }

    /** What belongs to the person changes in nobody else's hands until the transaction ends. */
    public Person hold(UUID personRef) {
        return findByIdOptional(personRef, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("person", personRef).refused());
    }

    /** In one order, so that two who hold the same people do not wait for each other. */
    List<Person> holdAll(Collection<UUID> references) {
        return find("personRef in ?1 order by personRef", references)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Two who register the same number at the same moment come one after the other. */
    Optional<UUID> known(String authority, NhsNumber number) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:number, 0))")
                .setParameter("number", digests.of(authority, number))
                .getSingleResult();
        return digests.find(authority, number).stream().findFirst();
    }

    public List<Person> withReferences(List<UUID> references) {
        return references.isEmpty() ? List.of() : list("personRef in ?1 order by personRef", references);
    }

    /** Of closed records those that may be erased, from the one after a place on. */
    public List<Person> dueForErasure(
            String authority, LocalDate today, LocalDate afterDay, UUID afterPerson, int atMost) {
        return find(
                        "authority = ?1 and status = ?2 and closure.erasableFrom <= ?3 and (closure.erasableFrom > ?4"
                                + " or closure.erasableFrom = ?4 and personRef > ?5)"
                                + " order by closure.erasableFrom, personRef",
                        authority,
                        PersonStatus.CLOSED,
                        today,
                        afterDay,
                        afterPerson)
                .page(0, atMost)
                .list();
    }
}
