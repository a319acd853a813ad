package org.opendps.eligibility.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
public class SupportPlans implements PanacheRepositoryBase<SupportPlan, UUID> {

    private static final List<PlanStatus> STANDING = List.of(PlanStatus.AGREED, PlanStatus.SUSPENDED);
    private static final UUID AFTER_ALL = new UUID(-1, -1);

    public SupportPlan get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("support plan", id).refused());
    }

    /** Whose plan it is, without reading it yet: it is read once its person is held. */
    UUID personOf(UUID id, String authority) {
        return getEntityManager()
                .createQuery("select personRef from SupportPlan where id = ?1 and authority = ?2", UUID.class)
                .setParameter(1, id)
                .setParameter(2, authority)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("support plan", id).refused());
    }

    UUID personOf(UUID id) {
        return getEntityManager()
                .createQuery("select personRef from SupportPlan where id = ?1", UUID.class)
                .setParameter(1, id)
                .getSingleResult();
    }

    public Optional<SupportPlan> standing(UUID personRef) {
        return find("personRef = ?1 and status in ?2", personRef, STANDING).firstResultOptional();
    }

    Optional<LocalDate> lastDayOfEnded(UUID personRef) {
        return find("personRef = ?1 and status = ?2 order by ends desc", personRef, PlanStatus.ENDED)
                .firstResultOptional()
                .flatMap(plan -> Optional.ofNullable(plan.ends()));
    }

    /** Of a person who is held: no other plan is agreed meanwhile. */
    int nextNumber(UUID personRef) {
        return getEntityManager()
                        .createQuery(
                                "select coalesce(max(number), 0) from SupportPlan where personRef = ?1", Integer.class)
                        .setParameter(1, personRef)
                        .getSingleResult()
                + 1;
    }

    /** The latest first. */
    List<SupportPlan> page(UUID personRef, @Nullable UUID before, int limit) {
        return find("personRef = ?1 and id < ?2 order by id desc", personRef, before == null ? AFTER_ALL : before)
                .page(0, limit + 1)
                .list();
    }
}
