package org.opendps.finance.contribution.assessed;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ContributionTerms implements PanacheRepositoryBase<ContributionTerm, UUID> {

    private static final String LOOK = """
            insert into contribution_due (id, authority, acts_on) values (:person, :authority, :today)
            on conflict (id) do update set acts_on = least(contribution_due.acts_on, excluded.acts_on)
            """;

    /** In the order in which they were told. */
    List<ContributionTerm> of(UUID personRef) {
        return list("personRef = ?1 order by version", personRef);
    }

    /** What is booked of the person is looked at again. */
    void look(UUID personRef, String authority, LocalDate today) {
        getEntityManager()
                .createNativeQuery(LOOK)
                .setParameter("person", personRef)
                .setParameter("authority", authority)
                .setParameter("today", today)
                .executeUpdate();
    }
}
