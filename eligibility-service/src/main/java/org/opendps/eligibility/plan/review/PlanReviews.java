package org.opendps.eligibility.plan.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PlanReviews implements PanacheRepositoryBase<PlanReview, UUID> {

    private static final String DUE = """
            select new org.opendps.eligibility.plan.review.DueReview(p.id, p.personRef, p.number, p.starts,
                p.review.reviewFrom, p.review.reviewBy, p.status)
            from SupportPlan p
            where p.authority = :authority and p.status in (AGREED, SUSPENDED) and p.review.reviewFrom <= :dueOn
                and p.review.reviewBy >= :from and p.review.reviewBy <= :to
                and (p.review.reviewBy > :afterDay or p.review.reviewBy = :afterDay and p.id > :afterId)
            order by p.review.reviewBy, p.id
            """;

    /** In the order in which they were recorded. */
    List<PlanReview> page(UUID supportPlanId, @Nullable UUID after, int limit) {
        return find("supportPlanId = ?1 and id > ?2 order by id", supportPlanId, after == null ? new UUID(0, 0) : after)
                .page(0, limit + 1)
                .list();
    }

    /**
     * Plans whose review is due on a day, and is to be done within a time.
     *
     * @param after of the page before
     */
    List<DueReview> due(String authority, LocalDate dueOn, LocalDate from, LocalDate to, Place after, int atMost) {
        return getEntityManager()
                .createQuery(DUE, DueReview.class)
                .setParameter("authority", authority)
                .setParameter("dueOn", dueOn)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("afterDay", after.reviewBy())
                .setParameter("afterId", after.id())
                .setMaxResults(atMost)
                .getResultList();
    }
}
