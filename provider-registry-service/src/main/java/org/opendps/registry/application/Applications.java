package org.opendps.registry.application;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.day.DueRows;
import org.opendps.blocks.problem.NotFound;
import org.opendps.registry.application.decision.Refusals;

@ApplicationScoped
public class Applications implements PanacheRepositoryBase<Application, UUID> {

    private static final String ONE_LIVE = "application_one_live";

    public Application get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> missing(id));
    }

    /** For a change: whoever comes second sees what the first has done. */
    public Application getForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> missing(id));
    }

    /** @throws org.opendps.blocks.problem.Refused 409 when the provider has another one there that is not decided */
    public void keepNew(Application application) {
        try {
            persistAndFlush(application);
        } catch (ConstraintViolationException e) {
            if (ONE_LIVE.equals(e.getConstraintName())) {
                throw new AppliedAlready().refused();
            }
            throw e;
        }
    }

    /** For what the provider is a member of the system already. */
    public Held heldBy(UUID providerId, UUID purchasingSystemId) {
        return new Held(list(
                "providerId = ?1 and purchasingSystemId = ?2 and status = ?3 and endedOn is null order by id",
                providerId,
                purchasingSystemId,
                ApplicationStatus.ADMITTED));
    }

    /** The one that made the member, and those that extended its membership. */
    List<Application> ofMemberForChange(UUID memberId) {
        return find("memberId = ?1 order by id", memberId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    public Application kept(Application application) {
        flush();
        return application;
    }

    /** @throws org.opendps.blocks.problem.Refused 404 also for a draft, and for what another council has received */
    public Application receivedForChange(UUID id, Caller caller) {
        return received(getForChange(id), caller);
    }

    /** @throws org.opendps.blocks.problem.Refused 404 also for a draft, and for what another council has received */
    public Application received(UUID id, Caller caller) {
        return received(get(id), caller);
    }

    /** Whether the council still has something to decide of the provider, or it is a member there. */
    boolean concern(UUID providerId, String authority) {
        return count(
                        "providerId = ?1 and authority = ?2 and status in ?3 and clock.receivedOn is not null"
                                + " and endedOn is null",
                        providerId,
                        authority,
                        ApplicationStatus.LIVE)
                > 0;
    }

    List<UUID> receivedBy(UUID purchasingSystemId, List<UUID> ids) {
        return getEntityManager()
                .createQuery("""
                        select id from Application
                        where purchasingSystemId = ?1 and id in ?2 and clock.receivedOn is not null
                        """, UUID.class)
                .setParameter(1, purchasingSystemId)
                .setParameter(2, ids)
                .getResultList();
    }

    private static Application received(Application application, Caller caller) {
        caller.mustBelongTo(application.authority(), "application", application.id());
        if (!application.isSeenByTheCouncil()) {
            throw missing(application.id());
        }
        return application;
    }

    /** The systems in which each of two providers has an application that stands. */
    List<UUID> systemsWithLiveOnesOfBoth(UUID one, UUID other) {
        return getEntityManager()
                .createQuery("""
                        select a.purchasingSystemId from Application a, Application b
                        where a.providerId = ?1 and b.providerId = ?2
                          and a.purchasingSystemId = b.purchasingSystemId
                          and a.status in ?3 and b.status in ?3 and a.endedOn is null and b.endedOn is null
                        """, UUID.class)
                .setParameter(1, one)
                .setParameter(2, other)
                .setParameter(3, ApplicationStatus.LIVE)
                .getResultList();
    }

    /** At most as many as one organisation makes. */
    List<Application> allForChange(UUID providerId) {
        return find("providerId = ?1 order by id", providerId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    public Refusals refusals(UUID purchasingSystemId, UUID providerId) {
        return getEntityManager()
                .createQuery("""
                        select new org.opendps.registry.application.decision.Refusals(
                            cast(count(*) as integer), max(ruling.decidedAt))
                        from Application
                        where purchasingSystemId = ?1 and providerId = ?2 and status = ?3
                        """, Refusals.class)
                .setParameter(1, purchasingSystemId)
                .setParameter(2, providerId)
                .setParameter(3, ApplicationStatus.REFUSED)
                .getSingleResult();
    }

    List<UUID> due(LocalDate today, @Nullable UUID after, int atMost) {
        return DueRows.of(Application.class, getEntityManager(), today, after, atMost);
    }

    static RuntimeException missing(UUID id) {
        return new NotFound("application", id).refused();
    }
}
