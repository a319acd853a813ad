package org.opendps.registry.consultation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.day.DueRows;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
class FeeConsultations implements PanacheRepositoryBase<FeeConsultation, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String OF_PROVIDER = """
            select c.* from member m join fee_consultation c on c.purchasing_system_id = m.purchasing_system_id
            where m.provider_id = :provider and m.status <> 'REMOVED' and jsonb_exists(m.categories, c.category)
              and c.id > :after
            order by c.id
            """;

    /** Members of the category, and whoever has answered and left. */
    private static final String ASKED = """
            select count(*) from member m join fee_consultation c on c.purchasing_system_id = m.purchasing_system_id
            where c.id = :id and (m.status <> 'REMOVED' and jsonb_exists(m.categories, c.category)
                or exists (select from fee_response r where r.consultation_id = c.id and r.member_id = m.id))
            """;

    FeeConsultation get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> missing(id));
    }

    FeeConsultation getForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> missing(id));
    }

    /** Answers do not wait for each other, only for the end. */
    FeeConsultation getToAnswer(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ).orElseThrow(() -> missing(id));
    }

    /** @throws org.opendps.blocks.problem.Refused 404 also for another council's */
    FeeConsultation own(UUID id, Caller caller) {
        var consultation = get(id);
        caller.mustBelongTo(consultation.authority(), "fee consultation", id);
        return consultation;
    }

    int asked(UUID id) {
        return ((Number) getEntityManager()
                        .createNativeQuery(ASKED)
                        .setParameter("id", id)
                        .getSingleResult())
                .intValue();
    }

    /** In order of creation. */
    List<FeeConsultation> page(UUID system, @Nullable UUID after, int limit) {
        return find("purchasingSystemId = ?1 and id > ?2 order by id", system, after == null ? BEFORE_ALL : after)
                .page(0, limit + 1)
                .list();
    }

    /** Those in which a provider is asked, in order of creation. */
    @SuppressWarnings("unchecked") // a native query of an entity
    List<FeeConsultation> ofProvider(UUID provider, @Nullable UUID after, int limit) {
        return getEntityManager()
                .createNativeQuery(OF_PROVIDER, FeeConsultation.class)
                .setParameter("provider", provider)
                .setParameter("after", after == null ? BEFORE_ALL : after)
                .setMaxResults(limit + 1)
                .getResultList();
    }

    List<UUID> due(LocalDate today, @Nullable UUID after, int atMost) {
        return DueRows.of(FeeConsultation.class, getEntityManager(), today, after, atMost);
    }

    static RuntimeException missing(UUID id) {
        return new NotFound("fee consultation", id).refused();
    }
}
