package org.opendps.eligibility.person.key;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;

@ApplicationScoped
class PersonKeys implements PanacheRepositoryBase<PersonKey, UUID> {

    /** What is wrapped with another key than this, as far as no other replica has it in hand. */
    List<PersonKey> notWrappedWith(String name, int atMost) {
        return find("wrapped is not null and wrappedWith <> ?1 order by personRef", name)
                .page(0, atMost)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .list();
    }

    List<String> wrappingNames() {
        return getEntityManager()
                .createQuery("select distinct wrappedWith from PersonKey where wrapped is not null", String.class)
                .getResultList();
    }
}
