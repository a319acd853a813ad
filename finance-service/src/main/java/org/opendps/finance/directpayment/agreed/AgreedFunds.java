package org.opendps.finance.directpayment.agreed;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AgreedFunds implements PanacheRepositoryBase<AgreedFund, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** In the order of the references, one more than the limit. */
    List<AgreedFund> page(String authority, @Nullable UUID after, int limit) {
        return find(
                        "authority = ?1 and personRef > ?2 order by personRef",
                        authority,
                        after == null ? BEFORE_ALL : after)
                .page(0, limit + 1)
                .list();
    }

    /** Which of these people have a schedule that was not rejected, of which kind: the reference, a space and the kind. */
    Set<String> scheduled(Collection<UUID> people) {
        List<String> found = getEntityManager()
                .createNativeQuery(
                        "select distinct person_ref || ' ' || kind from direct_payment_schedule"
                                + " where person_ref in (:people) and status <> 'REJECTED'",
                        String.class)
                .setParameter("people", people)
                .getResultList();
        return new HashSet<>(found);
    }
}
